/**
 * Everyday words of technical English, in the singular: compromise tells most of them by their endings and neighbours
 * and has them in no list.
 */
export const everydayWords: { id: string; reason: string; words: string }[] = [
  {
    id: 'noun',
    reason: 'things, as in "Max Preview" and "Foundation Model"',
    words: `
      ability accuracy action adapter agent algorithm amount analysis app architecture archive area argument array article
      artifact aspect asset attack attention audience audio author automation backbone baseline batch behavior benchmark
      bias bible block blog board book bottleneck box brain branch breakdown bridge browser bubble bug build business cache
      camera campaign candidate capability card cascade category center chain challenge change channel chapter chart chat
      chatbot checkpoint chemistry chip choice class client cloud cluster code codebase coherence collection column
      community company comparison competitor compiler compliance component composer compression compute computer concept
      confidence connect console constraint container content context contract conversion copyright core corner cost
      course court coverage creative creator crisis criteria curve customer cycle dashboard data database dataset date
      deal debt decision decoder default defense definition degree demo depth design desktop detail developer device
      diagram dialogue difference diffusion dimension direction discovery discussion distance distribution document domain
      drive driver drug dynamics ecosystem edge edition editor effect effort email embed emotion encoder encounter engine
      environment episode epoch era error essay estimate event evidence example exchange expansion experience expert
      explorer explosion extension extra eye face factor factory failure family feature feedback field file filter finance
      focus footprint force forecast forest form formula forum foundation framework front frontier function future gain
      galaxy game gap gate gateway generalist generator geometry goal governance gradient graph ground group growth guard
      guardrail guide guideline hardware head health healthcare heart history home horizon host hour house hub human
      hybrid idea image impact index industry inference influence infrastructure input insight inspector instance instant
      instinct intelligence interface internal internet interview investor issue item job journey kernel key keynote
      knowledge lab label landscape language latency law layer leader leadership league leak learner length lens lesson
      lever leverage library license life limit line link list lite loader logic loop loss machine magazine manager manual
      map margin market marketplace math matrix matter meaning mechanism media member memory menu mesh message method
      methodology metric milestone minimum mirage mission mode model module moment monitor motion multimodal narrative
      nation nature network neuron news newsletter node noise notebook novel number object office operation operator
      opinion optimizer option output overview package page paper paradigm parameter partner path pattern performance
      perspective phase phone photo pipeline pixel plan planet platform player playground plugin podcast point policy pool
      portal portfolio position power precision preference preview price principle privacy pro problem process product
      profile profit program progress project prompt proof property proposal protein protocol prototype provider public publisher
      quality quantum quarter query quest question queue race radar range rate reader reality reason recap recipe record
      region regression release relevance report repository request research resource response result retrieval revenue
      review revolution reward risk roadmap robot robotics role room root route router rule runtime safety sale sample
      sandbox scale scenario scene schema science scope score screen script search season section sector security segment
      selection senior sequence series server service session setup shape share shift side signal simulator site skill
      slide society software solution source space spatial spectrum speech speed stack stage standard startup state
      statement station status step storage store story strategy stream street strength structure studio study style
      subject suite summary sun supply surface survey system table tactic tag talent talk target task taxonomy team tech
      technique technology template tension term text texture theme theory thesis thing thread threat throughput ticket
      time timeline title token tokenizer tool toolkit topic torch touch tower toy trace track trade traffic trajectory
      transcript transformer transition transparency treatment tree trend trick turbo turn type uncertainty understanding
      unit universe update upgrade usage user utility value variant vault vector vehicle version video view virtual vision
      visual voice vulnerability war warning wave web website weight wheel window wing wire word worker workflow workload
      workshop world writer year zone
    `,
  },
  {
    id: 'adjective',
    reason: 'what things are like, as in "Open Foundation"',
    words: `
      accessible active actual adaptive additional advanced adversarial agentic alternative analytic annual anonymous
      artificial automatic autonomous available basic beta better big bright broad capable central certain chief clean
      clear close closed coherent collective common compact comparable compatible competitive complete complex
      comprehensive computational conceptual conditional consistent continual continuous contrastive conversational cool
      correct cosmic critical crucial current custom daily deep digital direct distributed domestic dual dynamic early
      easy economic effective efficient electric emotional entire equal essential ethical everyday evil evolutionary
      excellent exclusive executive expensive experimental explicit extensive external extreme factual fair false fast
      federal final financial first flexible focal formal former foundational fourth free fresh full functional
      fundamental general generative genetic geometric giant global good graphic great hard harmful heavy hidden
      hierarchical high hot huge humanoid important independent industrial inner innovative intelligent interactive
      international interpretable joint large last late latent latest light linear little local logical long low main
      major malicious many massive meaningful medical mental mini minimal minor mobile moderate modern modular multi
      multiple mutual narrow national native natural negative neural next nice noisy nonlinear normal notable nuclear
      official online open operational optimal original other outer overall own parallel parametric partial particular
      perfect personal physical plausible popular portable positive possible potential powerful practical predictable
      previous primary principal prior private probable productive professional proper proprietary quick random rapid rare
      raw ready real realistic recent recurrent red regional regular regulatory relative relevant reliable remote
      responsible rich robotic robust same scalable scientific secret secure semantic sensitive separate serious several
      shallow simple single slow small smart smooth social solid special specific stable static steady strategic strict
      strong structural structured subtle super superior supervised sure sustainable symbolic synthetic systematic
      technical temporal textual thin tiny total tough traditional true typical ultimate ultra unified unique universal
      unlimited unsupervised upper useful usual valid various vast verbal vertical vital weak whole wide wild wise wrong
      zero
    `,
  },
  {
    id: 'verb',
    reason: 'what papers and products do, with the capital of a headline or of a list, as in "Compares March"',
    words: `
      analyze compare demonstrate detect discuss eliminate encode formalize fuse identify infer inject investigate match
      mix optimize outperform quantify reach rely reproduce retain reuse summarize surpass unify verify
    `,
  },
];
