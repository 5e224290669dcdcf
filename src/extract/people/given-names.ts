import type { NameRow } from './surnames.ts';

/** Given names that the word lists of compromise lack: it knows mostly those of English speakers. */
export const givenNames: NameRow[] = [
  {
    id: 'chinese',
    reason: 'romanised Chinese given names',
    names: `
      Bing Bo Bowen Chao Chen Cheng Chenglin Chengxu Chi Chuan Chun Da Dan Daoguang Dawei Dong Fan Fang Fei Fei-Fei
      Feng Gang Guang Guanghui Guo Guodong Guojun Hai Haibin Haibo Haifeng Haiming Haoran Haotian Haoyu Heng
      Hengshuang Hongyi Hongyu Hua Huan Hui Jia Jiahui Jiajun Jialin Jian Jianfeng Jiang Jianguo Jianhua Jianming
      Jianping Jiaqi Jiawei Jiaxin Jiayi Jie Jin Jing Jingdong Jinghao Jingyi Jun Junjie Junnan Junyang Kai Kaiming
      Kaiyang Ke Kun Lei Lihong Lijuan Limin Lin Ling Liwei Long Lu Mei Meng Mengdi Mingxing Mu Ning Peilin Peng
      Pengfei Qi Qian Qiang Qin Qing Quanquan Ran Ren Rongrong Rui Ruiqi Ruslan Shan Shaoqing Shen Sheng Shengjia Shi
      Shuai Shuang Shuicheng Shuo Siyuan Song Songfang Tao Tianle Tianqi Tianyi Ting Tong Wei Weijia Weijie Weizhu Wen
      Wenhai Wenhu Wenjie Xi Xia Xian Xiang Xiangyu Xiao Xiaodan Xiaodong Xiaofei Xiaogang Xiaohan Xiaohua Xiaohui
      Xiaojin Xiaojun Xiaolong Xiaoming Xiaoou Xiaoqing Xiaowei Xin Xing Xinlei Xinyi Xinyu Xinyun Xiong Xu Xuan Xue
      Xuehai Xun Ya Yan Yang Yanjun Yann Yao Yi Yifan Yifei Yilun Yimin Yin Ying Yinhan Yisong Yixin Yong Yoon Yu Yuan
      Yuandong Yuchen Yue Yuhuai Yujia Yuke Yun Yunhe Yunpeng Yutong Yuval Yuxin Yuxuan Zemin Zewen Zhe Zhen Zheng
      Zhenguo Zhengyou Zhewei Zhi Zhifeng Zhigang Zhihao Zhilin Zhiming Zhipeng Zhiqiang Zhirong Zhiwei Zhiyong
      Zhiyuan Zhong Zhou Zhuang Zhuohan Zihan Zihang Zijian Zilin Ziwei Zixuan Ziyu Zongyi
    `,
  },
  {
    id: 'korean',
    reason: 'romanised Korean given names',
    names: `
      Byung Chang Dae Dong-Hyun Donghyun Eun Eunsol Gyeong Hae Hyeon Hyeonwoo Hyun Hyung Hyunjik Jae Jaegul Jaehoon
      Jaemin Jeong Ji Jihoon Jinwoo Jiwon Joon Joonseok Juho Jung Junho Kwang Kyoung Kyung Kyunghyun Min Minho Minjoon
      Myung Sang Sangdoo Seo Seok Seong Seung Seunghoon Sewon Sung Sungjin Taesung Woo Yejin Yeon Young-Ho Youngjin
    `,
  },
  {
    id: 'japanese',
    reason: 'romanised Japanese given names',
    names: `
      Aiko Akihiko Akiko Akio Akira Asako Atsushi Ayumi Chie Daichi Daiki Daisuke Eiji Eiko Fumiko Fumio Fumitada
      Haruki Haruko Haruo Hideaki Hideki Hideo Hideyuki Hikaru Hiroaki Hirofumi Hiroki Hiroko Hiromi Hiroshi Hiroto
      Hiroyuki Hisashi Ichiro Ippei Isao Issei Jiro Junichi Junko Kaori Katsuhiko Kazuhiro Kazuki Kazuko Kazunori
      Kazuo Kazushi Kazuya Kei Keiichi Keiko Keisuke Keita Kenichi Kenji Kenjiro Kenshi Kenta Kentaro Kiichiro Kiyoshi
      Koichi Koji Kotaro Kouichi Kunihiko Kunio Kyoko Makoto Mamoru Mariko Masaaki Masahiro Masaki Masako Masami
      Masanori Masao Masashi Masataka Masato Masatoshi Masayoshi Masayuki Michiko Midori Minoru Mitsuo Mitsuru Miyuki
      Motoki Nana Naoki Naoko Naoto Naoya Noboru Nobuo Nobuyuki Noriko Norio Osamu Reiko Rie Ryo Ryohei Ryoichi Ryota
      Ryotaro Ryuichi Sachiko Sadao Sakichi Satoru Satoshi Seiichi Seiji Shigeki Shigeo Shigeru Shin Shinichi Shinji
      Shinya Shiro Shogo Shoji Shota Shuichi Shuji Shun Shunsuke Shuntaro Shuzo Soichiro Soumith Sumio Susumu Tadashi
      Taichi Taiji Takaaki Takahiro Takao Takashi Takayuki Takeo Takeru Takeshi Taku Takuma Takuya Taro Tatsuo Tatsuya
      Teruo Tetsuo Tetsuya Tohru Tomoaki Tomohiro Tomoki Tomoko Toru Toshiaki Toshihiro Toshiki Toshio Toshiyuki
      Tsutomu Yasuhiro Yasuo Yasushi Yohei Yoichi Yoko Yoshiaki Yoshihiro Yoshiki Yoshiko Yoshinobu Yoshio Yoshitaka
      Yoshiyuki Yosuke Yuichi Yuji Yuka Yuki Yukihiro Yukio Yuko Yumi Yuriko Yusuke Yuta Yutaka Yuya
    `,
  },
  {
    id: 'indian',
    reason: 'given names of South Asia',
    names: `
      Aakash Aanchal Aarti Abhijit Abhinav Abhishek Aditi Aditya Ajay Ajit Akash Akhil Akshay Alok Aman Amar Amartya
      Ambuj Amit Amitabh Amol Amrita Anand Anant Ananya Andrej Anil Anima Animashree Aniruddha Anirudh Anita Anjali
      Ankit Ankur Anoop Anshul Anuj Anupam Anurag Apoorv Aravind Archana Arindam Arjun Arnab Arpit Arun Aruna Arvind
      Ashish Ashok Ashwin Asim Atul Avinash Ayush Balaji Balaraman Bharat Bhaskar Bhavesh Bimal Chandan Chandra
      Chandrasekhar Chetan Danish Debashis Deepa Deepak Deepika Devi Dhruv Dilip Dinesh Dipankar Divya Gaurav Gauri
      Gautam Geeta Girish Gopal Govind Hari Harish Harsh Harsha Harshit Hemant Himanshu Inderjit Ishaan Ishan Jagdish
      Jai Jaya Jayant Jayanth Jitendra Jyoti Kamal Kapil Karan Karthik Kartik Kavita Keshav Kiran Krishna Krishnan
      Kunal Lakshmi Lalit Lavanya Madhav Madhu Mahesh Manish Manoj Meena Meera Milind Mohan Mohit Monika Mukesh Mukund
      Nagendra Namrata Nandan Nandini Narayan Narendra Naresh Navdeep Naveen Neel Neelesh Neeraj Neha Nikhil Nilesh
      Nirav Nirmal Nisha Nishant Nitin Nitish Om Pallavi Pankaj Parag Parth Percy Piyush Pooja Prabhakar Prabhat
      Pradeep Prafulla Prakash Pramod Pranav Prasad Prasanna Prashant Pratap Prateek Pratik Praveen Preeti Prem Priti
      Priya Priyanka Puneet Pushmeet Pushpak Radha Radhika Raghav Raghu Rahul Raj Raja Rajat Rajeev Rajen Rajendra
      Rajesh Rajiv Raju Rakesh Ram Rama Ramakrishna Raman Ramesh Ranjan Ranjay Ranjit Rashmi Ravi Rekha Rishabh Rishi
      Ritu Rohan Rohin Rohini Rohit Sachin Sameer Samir Sandeep Sangeeta Sanjay Sanjeev Sanjiv Santosh Sarvesh Satish
      Satya Saurabh Shalini Shankar Shantanu Sharad Shashank Shashi Shiva Shobha Shreya Shruti Shubham Shyam Siddharth
      Smita Smriti Sneha Soumya Sridhar Srinivas Srinivasan Subbarao Subhash Subramanian Suchi Sudha Sudhir Sugata
      Suman Sumit Sundar Sunil Sunita Suraj Suresh Surya Sushil Swami Swapnil Swati Tanmay Tanvi Tarun Tejas Trapit
      Uday Udit Uma Usha Utkarsh Vaibhav Varun Vasant Vasudev Venkat Venkatesh Vibhav Vidya Vijay Vikas Vikram Vinay
      Vineet Vinod Vipin Vipul Virendra Vishal Vishnu Vivek Yash Yashas Yogesh
    `,
  },
  {
    id: 'arabic',
    reason: 'given names of Arabic, Persian and Turkish speakers',
    names: `
      Abbas Abdelrahman Abdulaziz Abdullah Adel Adnan Ahmad Ahmed Ahmet Akbar Ali Alireza Amin Amir Amira Anas Ansaf
      Arash Ardavan Armin Ashkan Asma Ayman Ayse Aziz Babak Bahar Bahram Basel Behnam Behzad Bilal Burak Can Cem Cihan
      Daniyar Ehsan Elif Emad Emre Fadi Fahad Faisal Farhad Farid Farzad Fatemeh Fatih Fatima Fatma Fereshte Ghassan
      Habib Hadi Haider Hakan Hamed Hamid Hamza Hana Hani Hasan Hassan Hesham Hossein Husam Hussain Hussein Ibrahim
      Ihsan Iman Imran Ismail Jafar Jalal Jamal Javad Kamran Karim Kaveh Kemal Khaled Khalid Koray Laila Leila Leyla
      Mahdi Mahmoud Majid Manal Mansour Maryam Marzieh Masoud Mehdi Mehmet Mehran Mehrdad Milad Moataz Mohamad Mohamed
      Mohammad Mohammed Mohsen Mona Morteza Mostafa Muhammad Murat Mustafa Nabil Nader Nadia Nasser Navid Nazanin
      Negar Nima Noor Omar Omer Onur Oriol Osama Osman Parisa Pedram Peyman Pouya Rached Ramin Rania Rashid Rasool
      Rayan Reza Roya Saad Sadegh Saeed Said Salah Salim Salman Samira Samy Sara Selim Serkan Shahin Shahrokh Shirin
      Siamak Soheil Soroush Tarek Tariq Umar Usama Usman Vahid Wael Walid Yahya Yasin Yasmin Yasser Youssef Yusuf
      Zahra Zeinab Zeynep Ziad Zoubin
    `,
  },
  {
    id: 'hebrew',
    reason: 'given names of Hebrew speakers',
    names: `
      Adi Amnon Amos Anat Ariel Asaf Assaf Avi Avital Aviv Avraham Barak Baruch Boaz Dafna Dalit Dana Dror Efrat Ehud
      Eitan Elad Eli Eliahu Eran Erez Eyal Gal Gil Gilad Guy Hadas Haim Hila Idan Ido Igal Ilan Ilya Inbal Itai Itamar
      Leor Liat Limor Lior Meir Menachem Micha Michal Moni Moran Moshe Nadav Naftali Nir Niv Noa Noam Ofer Ofir Ohad
      Omri Oren Orly Raanan Rami Ravid Roi Ronen Ronny Rotem Sagi Sarit Shachar Shahar Shai Shaul Shay Shimon Shira
      Shlomo Shmuel Shulamit Tal Tali Tamar Tamir Tomer Tsvi Uri Yael Yair Yaniv Yaron Yehoshua Yehuda Yigal Yishay
      Yitzhak Yoav Yonatan Yoram Yosef Yoshua Yossi Yotam Ziv Zvi
    `,
  },
  {
    id: 'german',
    reason: 'given names of German, Dutch and Nordic speakers',
    names: `
      Achim Aksel Albrecht Alwin Anders Andreas Anke Anneke Annika Arjen Arne Axel Bart Bas Bastian Bernd Bernhard
      Bernt Birgit Bjarne Bjorn Björn Bram Carsten Casper Christof Christoph Christophe Claus Clemens Cordelia Daan
      Detlef Diederik Dieter Dirk Durk Eberhard Edsger Egon Eike Elmar Erik Ernst Ewald Felix Folkert Frank Frans
      Franz Freek Friedrich Fritz Georg Gerald Gerd Gerhard Gert Gertjan Gisela Gottfried Gregor Guido Gunnar Gunther
      Gustav Günter Günther Hanna Hanne Hannes Hans Harald Hartmut Heike Heiko Heiner Heinrich Heinz Helge Helmut
      Hendrik Henk Henrik Herbert Hermann Herwig Hinrich Holger Horst Hubert Igor Ilse Inge Ingo Ingrid Isolde Ivar
      Jaap Jakob Jakub Jan Janne Jelle Jens Jeroen Joachim Jochen Johan Johann Johannes Jonas Joost Jorg Joris Jos
      Jost Juergen Jukka Jurgen Jörg Jörn Jürgen Kaare Karl Karl-Heinz Karsten Kasper Katja Katrin Kees Kjell Klaus
      Knut Koen Konrad Kristian Kurt Lars Laurens Leif Lennart Lothar Ludwig Lutz Maarten Magnus Manfred Marc'Aurelio
      Marco Marcus Marijn Marius Marten Martijn Mathias Mats Matthias Matthijs Mattias Max Meinard Menno Mikael Mikko
      Morten Nicolai Niels Niklas Nils Norbert Odd Olaf Ole Oskar Osmo Otto Ottokar Ove Patrik Pekka Petri Petter Piek
      Pieter Ralf Ralph Reiner Reinhard Reinhold Rik Roelof Roland Rolf Roope Rudiger Rudolf Rutger Ruud Rüdiger
      Samuli Sander Sebastian Sepp Siegfried Sigurd Silke Sjoerd Soren Stefan Steffen Svein Sven Swen Sybille Sören
      Søren Taco Tapani Teemu Thijs Thilo Thomas Thore Thorsten Tijmen Till Timo Tinne Tjalling Tobias Tomas Torben
      Tore Torsten Ulf Ulrich Ulrike Urs Ute Uwe Veit Viggo Volker Walter Wilfried Wilhelm Willem Wim Wolfgang Wolfram
      Wouter Wulfram Yannic Yorick
    `,
  },
  {
    id: 'romance',
    reason: 'given names of French, Italian, Spanish, Portuguese and Romanian speakers',
    names: `
      Adrien Agnès Agustín Aidan Alain Alberto Aldo Alejandro Alessandra Alessandro Alessio Alexandre Alfonso Alvaro
      Amélie Ana Anaïs Andrea Andreu Andrés Angelo Anne-Marie Antoine Antoni Antonin Antonio Antônio Armand Armando
      Arnaud Arthur Arturo Aurélien Aymeric Baptiste Beatriz Benoit Benoît Bernardo Bertrand Blaise Bruno Camille
      Carles Carlo Carlos Carme Cedric Cesar Charlotte Christian Claire Clara Claudia Claudio Clement Clément Corentin
      Corinna Cosimo Cristian Cristiano Cristina Cristóbal Cyril Cécile Cédric Céline César Damien Daniela Daniele
      Dario Davide Delphine Denis Didier Diego Dominique Duccio Edoardo Edouard Eduard Eduardo Elena Eleonora Elisa
      Emanuele Emilie Emilio Emmanuel Enrico Enrique Ernesto Esteban Estelle Etienne Eugenio Ezio Fabien Fabio Fabrice
      Fabrizio Federico Felipe Fernanda Fernando Filippo Flavia Florence Florent Florian Francesca Francesco Francis
      Francisco Franck Franco Francois François Françoise Frederic Frédéric Gabriel Gabriele Gael Gaël Gaëtan
      Geneviève Georges Gerard Germán Giacomo Giancarlo Gianluca Gianni Gilles Giorgio Giovanni Giulia Giuliano Giulio
      Giuseppe Gloria Gonzalo Gregoire Grégoire Guillaume Guillermo Gustavo Gérard Hector Helene Henri Hervé Horacio
      Hugo Héctor Hélène Ignacio Inés Isabelle Iñaki Iñigo Jacques Jaime Javier Jean Jean-Baptiste       Jean-François Jean-Luc Jean-Marc Jean-Philippe Jean-Pierre Jean-Yves Jerome Joan Joaquim Joaquín Joelle Jordi
      Jorge Jose Josep José Joël Juan Jules Julien Julio Justine Jérémy Jérôme Karine Laetitia Laura Laure Laurent
      Leandro Leonardo Lionel Livia Loic Lorenzo Loïc Luc Luca Lucas Lucia Luciano Lucien Ludovic Luigi Luis Luiz Luís
      Lydia Léo Léon Manuel Manuela Marc Marcello Marcelo Marcin Margherita Maria Mariana Mariano Marie Marie-Francine
      Mario Marta María Massimiliano Massimo Mateo Mathieu Mathilde Matteo Matthieu Maurice Mauricio Mauro Maxime Maël
      Michel Michela Michele Michèle Miguel Mihai Mireille Mirella Moreno Mélanie Nando Nathalie Nicola Nicolas Nicolò
      Nuria Oana Odile Olivier Orlando Oscar Pablo Paola Paolo Pascal Patrice Patrizia Paulo Pedro Philippe Pier
      Pierre Pierre-Yves Pieter-Jan Quentin Rafael Raffaele Ramon Ramón Raphael Raphaël Raquel Razvan Raúl Remi Renato
      Rene René Ricardo Riccardo Rita Roberta Roberto Rodolfo Rodrigo Rogerio Romain Román Ronan Rosalind Rémi Sabine
      Salvatore Sandrine Santiago Sebastien Sergi Sergio Silvia Silvio Simona Simone Simón Sophie Stefania Stefano
      Stephane Stéphane Susana Sylvain Sylvie Sébastien Teresa Teuvo Thibault Thibaut Thierry Théo Timothée Tiziano
      Tommaso Tristan Ugo Umberto Valentin Valentina Valeria Valerio Valéry Vicente Victoire Vincent Virginie Vittorio
      Véronique Wendelin Xavier Ximena Yannick Yoann Yves Yvette Yvonne Álvaro Édouard Émilie Étienne
    `,
  },
  {
    id: 'slavic',
    reason: 'given names of Slavic, Baltic, Greek, Hungarian and Caucasian speakers',
    names: `
      Agnieszka Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Alena Alex Alexander Alexandr Alexandra
      Alexandros Alexei Alexey Anastasia Anastasios Anatole Anatoly Andrei Andrew Andrey Andrzej Anton Antonios
      Apostolos Arkadi Arkady Armen Artem Artur Athanasios Attila Balázs Barbora Barnabás Bartosz Bogdan Boris
      Borislav Božidar Charalampos Christos Csaba Damir Daria Darya Dawid Dejan Denes Denys Dimitri Dimitrios Dimitris
      Dmitri Dmitriy Dmitry Dominik Dragan Dušan Dzmitry Dénes Ekaterina Eleni Emil Endre Evangelos Evgeni Evgeniy
      Evgeny Feodor Filip Fyodor Gabor Gennady Georgi Georgios Georgiy Goran Grigori Grigory Grzegorz György Gábor
      Henryk Horia Hrvoje Iakovos Ilia Imre Ioannis Ionut Irina Istvan István Ivan Ivana Ivo Jacek Janez Janos
      Jaroslav Jarosław Jerzy Jiri Jiří Josef Jozef Jure János József Kamil Karel Karol Katarzyna Katerina Kateryna
      Konstantin Konstantinos Kostas Krzysztof Ladislav Larisa Laszlo Lazar Leonid Leszek Lev Levente Lidia Liviu
      Ljiljana Lubomir Lukasz Lyudmila László Maciej Magdalena Maja Maksim Marek Marian Marija Matej Mateusz Matija
      Maxim Małgorzata Michał Mihaela Mihail Mikhail Miklós Mikołaj Milan Milica Milos Miloš Miroslav Mladen Márton
      Nadezhda Natalia Natasha Nenad Nikita Nikola Nikolai Nikolaj Nikolaos Nikolay Nikos Oleg Oleksandr Oleksii Olga
      Ondrej Ondřej Panagiotis Pavel Pawel Paweł Petar Petr Petros Piotr Predrag Przemysław Péter Radek Radim Radu
      Rafał Roman Rumen Rustam Sasha Semyon Sergei Sergej Sergey Sergii Serhiy Slav Slava Slobodan Snejana Sofia
      Spyridon Spyros Stanislav Stanisław Stavros Stepan Svetlana Szymon Sándor Tadeusz Tamara Tamás Taras Tatiana
      Tatyana Themistoklis Theodoros Tibor Timofei Tomasz Tomislav Tomáš Vadim Valentyn Valeri Valery Vasili Vasiliki
      Vasily Vassilis Vedran Velimir Vera Viktor Viktoriya Vitaly Vivien Vlad Vladimir Vladislav Vojtěch Volodymyr
      Vsevolod Vyacheslav Wacław Wiktor Witold Wojciech Yakov Yaroslav Yevgeny Yiannis Yulia Yuri Yurii Yury Zdenko
      Zdeněk Zoltan Zoltán Zoran Zsolt Łukasz
    `,
  },
  {
    id: 'english',
    reason: 'given and short names that English texts use',
    names: `
      Abe Abeba Ada Adele Alan Alasdair Alec Alethea Alfie Allan Alonzo Ama Amanda Andy Angus Anjelica Arlo Arvid
      Ashton Barb Barbie Ben Benedict Bernard Bert Bertie Beth Bettina Brad Brady Brion Buzz Cade Calvin Cam Carey
      Carl Cary Ced Ceri Chas Chidi Chinedu Chloe Chris Chukwudi Ciarán Clem Cliff Clive Colin Conor Cormac Craig
      Daphne Dara Darren Dave Davey Deb Del Demi Demis Dex Diarmuid Dick Dom Don Donna Doug Dougal Duc Duncan Dustin
      Eamon Ed Eddie Edgar Edith Edmund Eleanor Elisha Elon Emeka Emily Eoin Errol Euan Evan Ewan Fergus Finn Fiona
      Fred Geoff Geoffrey Georgina Gideon Giles Gill Ginni Graeme Graham Greg Gregg Gwen Hal Hamish Hampton Hank
      Harvey Hattie Herb Hieu Howie Hugh Hung Huw Huy Iain Ian Ifeoma Ikechukwu Imogen Irving Isaac Ivor Jackie Jake
      Jamie Jared Jasmine Jay Jed Jeff Jen Jenna Jenny Jeremy Jez Jill Jim Jimmy Jo Joe Joey John Johnny Jojo Jon
      Jonathan Jonny Josh Judah Judea Judy Justin Kate Katherine Kathy Katie Keir Kelsey Ken Keri Khanh Kip Kirsty Kit
      Kofi Kwabena Kwame Kyle Larry Len Leo Les Leslie Lex Lexi Libby Linh Linus Liz Lou Louie Lucy Luke Mae Maeve Mal
      Mamie Mandy Marge Marvin Mat Matt Maxine Meg Mel Mia Mick Mickey Mike Minh Mo Molly Moustafa Moustapha Murray
      Myles Nam Nate Neal Ned Neil Nell Newton Nga Ngoc Ngozi Nguyen Niall Nick Nicky Nigel Noel Nora Norm Ollie Olu
      Oluwaseun Paddy Padraig Pam Pat Patrick Perry Pete Phil Philip Phong Phuong Pinky Pippa Quang Quoc Rachael Raia
      Randy Rediet Reg Rex Rhys Rich Rick Ricky Rob Robbie Robin Rod Roddy Rodney Roger Ron Ronnie Rory Ross Roz Russ
      Ruth Sally Sam Sammy Sanja Sean Seymour Seán Shane Shaun Shawn Sian Sibusiso Sid Sinéad Siobhan Sipho Skye Son
      Stan Steph Stephen Steve Stew Stu Stuart Sue Suzy Tabitha Ted Terry Thandiwe Thanh Theo Thien Thom Thuy Tim
      Timnit Tina Toby Todd Tom Tony Tracey Trang Trent Trevor Tris Trung Tuan Tunde Ursula Val Van Vic Viet Vince
      Vinh Viv Vivian Vukosi Wally Wanjiru Wendy Whitfield Will Yaw Yewande Zach Zack Zadie Zeke Zoe
    `,
  },
];
