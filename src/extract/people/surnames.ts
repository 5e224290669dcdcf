/** Names of people by the languages they come from. */
export interface NameRow {
  id: string;
  reason: string;
  /** White space between. */
  names: string;
}

/** Surnames that make a name of an unknown word before them, beside those that compromise knows. */
export const surnames: NameRow[] = [
  {
    id: 'chinese',
    reason: 'romanised Chinese surnames',
    names: `
      Bai Cai Cao Chan Chang Chao Chen Cheng Chiang Chou Chow Chu Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao
      Geng Gong Gu Guo Han Hao He Ho Hou Hsieh Hsu Hu Huang Jia Jiang Jin Kwok Lai Lam Lau Lei Leung Li
      Liang Liao Lim Lin Ling Liu Long Lou Lu Luo Lv Ma Mao Meng Miao Mo Niu Ouyang Pan Pang Peng Qian Qiao Qin Qiu Qu
      Ren Shao Shen Shi Shu Song Su Sun Tan Tang Tao Tay Tian Tsai Tseng Tu Wan Wang Wei Wen Weng Wong Wu Xia Xiang
      Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Yau Ye Yeh Yi Yin Yu Yuan Yue Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou
      Zhu Zhuang Zou
    `,
  },
  {
    id: 'east-asian',
    reason: 'Korean, Japanese and Vietnamese surnames',
    names: `
      Abe Ahn Akiyama Amari Aoki Arai Bae Baek Bui Cha Cho Choi Chung Dang Dinh Do Doan Duong Endo Fujii Fujimoto
      Fujita Fukuda Fukushima Goto Ha Hamada Hara Harada Hasegawa Hashimoto Hayashi Heo Higuchi Hirano Hoang Honda
      Hwang Ichikawa Iida Ikeda Imai Inoue Ishida Ishiguro Ishii Ishikawa Itakura Ito Iwasaki Jang Jeon Jeong Jo Jung
      Kanade Kaneko Kang Kato Kawahara Kawai Kawasaki Kikuchi Kim Kimura Kitagawa Kobayashi Kojima Kondo Kubo Kudo
      Kurata Kwak Kwon Le Lee Maeda Mai Matsuda Matsui Matsumoto Matsuo Matsuoka Mishima Miura Miyato Miyazaki Moon
      Mori Morita Murakami Murata Nagao Nakagawa Nakajima Nakamura Nakano Nakayama Ngo Nguyen Nishida Nishimura Noda
      Noguchi Ogawa Oh Okada Okazaki Ono Ota Otani Ozaki Paik Park Pham Phan Ryu Saito Sakai Sakamoto Sakurai Sano
      Sasaki Sato Seo Shibata Shim Shimizu Shin Sohn Sugimoto Sugiyama Suzuki Tajima Takagi Takahashi Takeda Takeuchi
      Tamura Tanaka Taniguchi Toyoda Tran Trinh Tsuda Tsujii Uchida Ueda Ueno Vo Vu Wada Watanabe Yamada Yamaguchi
      Yamamoto Yamasaki Yamashita Yoo Yoon Yoshida Yoshikawa
    `,
  },
  {
    id: 'indian',
    reason: 'surnames of South Asia',
    names: `
      Agarwal Aggarwal Agrawal Ahuja Anand Anandkumar Arora Bajaj Balakrishnan Banerjee Bansal Basu Batra Bhardwaj
      Bhargava Bhat Bhatt Bhattacharya Bhattacharyya Bose Chakrabarti Chakraborty Chandrasekaran Chatterjee Chaudhary
      Chaudhuri Chauhan Choudhury Chowdhury Das Dasgupta Desai Deshpande Dey Dhawan Dhillon Dixit Doshi Dubey Dutta
      Gandhi Ganguli Ganguly Garg Ghosh Goel Gopalakrishnan Goswami Goyal Guha Gupta Iyer Jain Jha Joshi Kapoor Kaur
      Khanna Khosla Krishnamurthy Krishnan Kulkarni Kumar Lal Mahajan Majumdar Malhotra Malik Mehrotra Mehta Menon
      Mishra Misra Mittal Modi Mukherjee Murthy Murty Nagarajan Nair Narang Narasimhan Narayan Narayanan Natarajan
      Pandey Parikh Patel Pathak Patil Pillai Prahalad Prakash Prasad Raghavan Raghu Raghunathan Rajagopal Rajan
      Rajaraman Ramachandran Ramakrishnan Raman Ramanathan Ramaswamy Ramesh Rao Rastogi Rathi Ravi Reddy Roy Saha
      Sahai Sahni Sanghvi Sarawagi Sarkar Saxena Sen Sengupta Seth Sethi Shah Sharma Shekhar Shrivastava Shukla Singh
      Singhal Sinha Sood Srinivasan Srivastava Subramanian Sundararajan Suri Swaminathan Talwar Thakur Trivedi Tyagi
      Upadhyay Varma Vaswani Venkataraman Venkatesh Verma Viswanathan Vyas Yadav
    `,
  },
  {
    id: 'slavic',
    reason: 'endings aside, frequent surnames of Slavic and Greek speakers',
    names: `
      Antoniou Dimitriou Georgiou Ivanov Ivanova Kowalczyk Kowalski Kozlov Kuznetsov Lebedev Markov Morozov Nikolaidis
      Novak Novikov Nowak Papadopoulos Pavlov Petrov Petrovic Popescu Popov Popovic Smirnov Sokolov Volkov Wojcik
    `,
  },
  {
    id: 'words',
    reason: 'everyday words that are English surnames as well: they name people behind a given name alone',
    names: `
      Bacon Baker Ball Banks Barber Bell Berry Best Bird Bishop Black Bliss Bond Bowman Brooks Brown Bush Butler
      Butterfield Carpenter Cash Chambers Chase Christian Church Coleman Cook Cooper Cross Day Dean Field Fields Fish
      Fisher Flowers Ford Forest Forester Fox Freeman French Frost Gardner Gates Glass Gold Good Gray Green Grey
      Hammer Hand Hill Holland Hope Horn Hunt Hunter Jobs Joy King Knight Lake Lamb Lane Law Little Love March Marsh
      Mason May Mercer Miller Moody Noble North Page Parks Pepper Pike Pool Pope Post Potter Powell Power Powers Price
      Prince Rice Rivers Rose Rush Sandler Sawyer Sharp Shepherd Short Silver Singer Small Smart Smith Snow Stack
      Steel Stone Street Strong Summers Swan Swift Tanner Taylor Thorn Tower Turner Walker Wall Ward Waters Weaver
      Weeks Wells West Wheeler White Wild Winter Winters Wise Wolf Wood Woods Young
    `,
  },
];
