/**
 * English words that compromise's word list lacks: it takes them for nouns by their place or ending. Who asks whether a
 * word is one asks `isEverydayWord` (extract/people) for a name's sake, or `isEnglish` for a typing mistake's.
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
    id: 'near',
    reason: 'one slip of the keyboard from others: "neutral" is no mistake for "neural", nor "sake" for "safe"',
    words: `
      abode abyss academia acids acme acne acorn adage adaptation adaption addiction addition additions addle admission
      adoption adore adversity advise affective agony aider aisle akin album alias alley allocation alloy allusion aloe
      aloft aloud alpha altar altitude amass amble amend amino amiss analyzed analyzer angle angst anime ankle
      annex annotate anode antic anvil aorta apex apple apron aptitude aptly arcs arena argon armor army aroma arrow
      arson ashes assent atlas atoll atom atoms atone attitude attribute audit auger aught aura aural averse avian
      awash awoke axial axiom axle axon azure babe backdrop bacon badge badly bags bait bale balk ball balm balmy bane
      banjo barn barycenter baser basil basin basis bask basking baste bath baton bayou beach bead beak beam beard
      beast bed beds bee beer beet beget belch bell belle bench beret berry berth beset bevel bile billow binder bingo
      biome bird birds birth blade blare bleak bliss bloke bloom blot bluff blurb blush bluster bolt bonus boon booth
      borne boulder bow bowel brace braid brass bream brew brim brine brink broil brood brooder broom broth brow brunt
      bucket budge buggy bulb bulge bull bun bunch bunk bush button buyer bylaw cab cabin cable caddy cafe calf caller
      calve camel cameo candy canny canon cantor cape caper caption captions captor career caret cargo carp cart case
      cased cask caste casual casually casualty cat causal causality causally caveat cavil cedar cell cello cells
      censer censor cession chafe chaff chalk champ chance chap chapel char charter chasm chatter cheek chess chest
      chick chide chime choir choke chord chore chunk chunks churn chute cider cigar cinch citer civic clad clam clamp
      clan clang clash clasp clatter cleat cloak clock clog clout clove cluck clue clues clump coalition coast cobra
      cocoa coder coil collision collusion colon colt columns coma comb combing comet comma commend commons comparing
      compliment compliments compress comprise conception concert conch conclusion condo cone confine confined
      confirmation conformal conformation congestion conjecture conjectures connected connection conservation
      constraints contend contention contest conversation converse coop cop copper cord cords corn corps correction
      correlate correlated cortex couch council counter country county coup coupe cove coven cow cower crab cram crane
      crank crass crate craw craze crazy creak cream creature credo creed creek crest crew crib crick crime crimp croak
      crock crow crown crumb crusade crust crypt cub cubic cuff cult culture curate curation currant curry curse cutter
      cynic dairy dame danger darn debit decant deceiver decent deck decor decoy deduction deed deem defaults defective
      deflect deformation deft deftly deify deletion delta delusion delve demon demur denim density dent dentist
      dependence depletion depot derby derision descent desk dessert destiny detention deter detox deuce devices devil
      devise devised devolution dial dialog diary dicey diet digestion digit digits dilution din diner dingo dingy
      dirge dirt disc disco discs disk diver diversity division doe dog dogma doll dome dominate donation donor doom
      doomed dose dot dotation doted dots doubly dough dowry doze drab drama drape drawback drawl dread droll drool
      droop dross drugs duck duct dues duet duly dune dunk duo duration dusk dust duty dwarf eagle ear ears earthen
      ease easel easing eater ebb ebony edict eel effusion ego eject elation elbow elegy element elevate elf elope
      ember emersion emission emit employ emulate emulation encore entity entry envoy equality equation equator
      erection erode erosion err errors eruption ether evacuation evade evaluation evasion evict evident evolution
      exacerbate exam exclusion exorcise expansive expend extinct fable facet facial fact faction facto facts fad fairy
      fame fan fang farce fare fatal fatty fault faults fauna favor feast feat fee fees feign felling felon ferry fetal
      fetus feud fever fiber fickle filer filet filth finals finetune fiscal fist fixture flair flak flank flap flaps
      flask flaw flaws flea fleet flex flick flight flint floor flop flu fluff fluke flush foal foam folk font foothold
      fora forage fore forgo formation fort forte forth foundry fountain fox foyer fraction framer fraud fray freak
      friar friction fright frill frisk frock frog frond froth fruit fudge fume fur furor fury fused fusion fussy
      futile gab gait gala gall gallop gamble gamer gamma gaps garb garner gash gasp gauge gaunt gauze gawk gazer gel
      gem gender generically generics genetically genial genie genre gent geode gild gird girth gist giver gland glass
      glaze glee glimpse glint gloat globe gloom glory glove gnome goals goat goggle gong gorge gouge gourd gown
      gradual graft grail grain grains grants granular grape grapes gratitude gravel gravy grief grift grin gripe grist
      grit groan groin grope grove growl grub gruff grunt guild guile guilt guise gulf gull gush gust gut gutter gym
      habit hail halt hare hark harp hasty hat haul havoc hawk hay hazy heap heave heed heel heft height helix hell
      helm hen herd heron hew hex heyday hick hilt hind hinge hip hiss hive hoard hoax hoe hog hood hoof hoop horde
      horn hose hotel hound hover hue hull hum humor hump hunch hurdle hurl husk husky hut hydra hyena hymn hype
      hypotheses ideally ideas idiom idiot igloo illusion images imaging imitation immersion immunity imp
      impede impeding inclusion incur independence indigent inducing infection infections infers infinity info
      infra infusion ingenious ingenuous ingredient inherent inherit injection injections inlet inn innovation
      inroad inset instruction intension intention interference interjection intersection intervention intra intro
      invasion invention inversion invitation iota irony irritation island isle itch items ivory ivy jab jail jar
      jargon jaunt jaw jeer jerk jest jet jetty jobs joints jolt joust jumbo junction junk jurist juror jury kayak kelp
      kiln kilt kinds kiosk kit kite knack knee knife knight knob labeling labs laden lair lake lakes lamb lamp lapse
      laser lateral latex lathe lathering latitude lattice laud lava lawn laws lazy leafy leakage leaned learners leary
      lecturer ledge leek leg lemma lemon lengthy lesion lesions letter liability liar libel licence lid lien lilac
      limb limbo limitation lineal linen liner lingo lint lion lip lisp littoral loath lobe locale location locus
      locution loft loin lone loner longing loom loon loops loosing lop lore lot lots lottery lotus louse lucid lumber
      lunar lung lure lute lymph lyre lyric mace mafia magma magnet maid maize mall mallet malt mama mane manger mania
      manic manifold manly manor maple march mare marginal marital marsh mart martial mass massaging mast maternal
      maths matte mauve maxim maze mazes mead meadow meal medial mediation medication meditation medley melon meme memo
      memorize menace merger mew midst mill miner minimax mint mire mirth miser mist mite mitt mixer mixture moan
      moaning moat mob mobility mod modal modality modals modelling modem moderation modes modulation modulations
      modules mole molt momentary momentum monetary mono moo mood moods moon moor morale morality morn morph morse
      mortality motel moth motif motor mound mountain mover muck mud mug mulch mule muse mused museum mush musk musky
      mutation mutations mutes mutt mutter muzzle myopia myth nab namely nap narration nasal nasty nave navel navy
      nearly neck needle needy negation neon nerve nest nested nesting nests neutral newt nib niche night nip nobility
      nodes noised noises nominate none nook noon noose nose nosed notation notch notion notional nought noun nova
      nuance nudge null nut nutshell nylon nymph oak oar oasis oat oath obligation occlusion octal octet odds ode odor
      offal ogre omega omen omission onion onset opal opium optic optical optimum oral orb orchid ordinance ordnance
      ore organ origin otter oust outdo outing outlet outlier outset owl oxide ozone pace paced pacific pact pad paddle
      pager pail pain palace palm palsy panda pane panel panels pansy pant papal papers par parade paradox parcel pare
      parity parlor parody parole parrot parse parsed parser parsing particle partition passible pasta pasty paths
      patio patterns paw payer payment pea peach pear peas peat peck peek penal penalty perch peril period perk
      persecute personnel pest petition petty piano piece pike pill pinch pique pistol pitch pitfall pith pixels pixie
      pizza plane planes plank plasma plateau platen plaza plea pleasing pleat pled plot plots plow ploy pluck plum
      plumb plume ply pocket pod poem poetry poise poke poker polar pole poles polices policies policing pollution polo
      pond pony pope porch port portion ports poser posit possession poster posterior posteriori posture pot potato
      potent potion pouch pout powder pram prank prawn prayer precept precious predication preen preface prefect prefix
      presage prescribe presence pretext pretrain prick pried prim primal principles priori priority priors prism
      prison privy prize probably prober procedure proficient profits projection prone prong proofs 
      proposition proscribe prose prosecute prosecution prospective protection provers provision prow proxy prude pry
      psalm pub puck puff pulp pulse puma pun puppet purge purity purse putt quad quail quake qualm quant quantity
      quark quartet quartile quartz quasi quay queasy quell quickly quill quilt quintet quirk quota rabbit racer radial
      radio radish raft rag raid rail rails ram ramp ranch ranger ranker rapt rapture rarely ratio ration rational
      rationale rations ravine razor reaction reactive realm rebuke rebut recede receiver recoil recourse recovery
      rectification rectify rectitude rector recur reduction reductive reef reek refer refers refit reflex reformation
      refraction refuge refute regain regal regime regions rehab relation relations relay relays reliance relic relics
      relief remission remit remodel removal rend renovation repay replay repose repression rescue reset residual resin
      responsive restraint retail retention retina retort retraction retrain retreat revise revised
      revision revolt reword rib rider ridge rife rifle rift rig rigging rigid rigor rim rind rinse ripple risky rivals
      river rivet road roads robbery robe robots rocket roles roller romain romance romp rook rooming roost roster
      rotate rotating rotation rotor rouge rouse rove rowdy rube rug rugby rum rumble rumor rune runt rupture rural
      ruse rut saddle safari saga sake salad sales salient salon salsa salute sampler sanction sanding sane sap sash
      sassy satin sating satire sauce sauna savage saver savor sawn scab scald scaly scam scamp scant scarf scenes
      scheme scoff scold scone scoop scopes scorer scorn scour scowl scrap scrub sea seam seamen sear seas seasons
      seclusion sedan seduce seduction seep seer seize semi sender senile sensor sentient septic sequel serum severity
      sewer sextet shadow shaft shaky sham shame shank shard sharding shards shark shawl sheaf shear shearing sheet
      sheets shelf shell shells shield shin shire shirt shoal shortcut shots shove shred shrew shrub shrug siege sieve
      sigh sight sighting silent sill silo silt similar similarity simile simmer simplex simply simulation simulations
      sin singe singed singular siren situ skein sketch skew skewed skewer skim skips skirt skull skunk slab slang slap
      slash slate slaughter slave sled sleet slew slime sling slot sloth slots sludge slug slum slump slung slush smack
      smear smelt smock smog smoky snack snail snare snarl sneer snide snipe snob snoop snore snort snug sock soda sofa
      soften soil solar solder solely solo solver sonar song songs sonic sonnet soot sop soup sourced soy spa spaced
      spaces spacial spacing spade spank spar spear specially specialty specie speck spelt spew sphere spikes spine
      spire spleen splice spline sponge spook spool spoon spore sport sports spout spouting sprain spree sprig sprint
      sprout spurt squad squash squid stability stag staid stair stance starch stash stat statically stationary
      stationery stations statistically statue statues stature stead steak stealth steed stench stereo sticky stigma
      stimulation stint stock stoic stoke stomp stool stork stove straggle strait strand strap straw streak stricture
      stride strife stripe strobe stroll strum strut stub stud stunt suave subdue subset suburb suede suffix suggestion
      sulk sullen summit supervise supple supra surplus swab swamp swan swap swapping swaps swarm swarming swarms swat
      swine swirl swish symbol symmetry syntax synth syrup tab tables tacit tact tactile tail tailed tailing tails
      taint tale tales talon taming tandem tang tangent tank tap tape taper tapping taps tar tardy tariff tasking tasks
      tasty tattoo taunt taut taxation taxi teak teem temple tempo tend tendency tending tends tenor tens tensor
      tensors tent terms terrace terror terse texting thaw theft themes therapy thigh thine thorn thorough thrash
      thrice thrift throat throne throng thud thug thumb thump thyme tidal tiger tilt timber timer timid tinge tinning
      tint tissue titan titled titles toad toast toe toga toil tomb tome toner tongue tonic tooling tools toon torso
      tort torus totem tout tow towel town toxic toxin toys traced tracer traces tracing tracker tract traction tracts
      tradeoff tragic trail trailing trails trainer trait traitor traits tram trance transaction transit transitive
      translation trash trauma tray tread treading treason treaty trees tremor trench triad triage tribal trill trio
      triple triples triumph trivia troll troop tropic trove trowel truce truck trucks truly trump trunk truss truth
      truths tryst tub tuba tube tubes tug tulip tumor tumors tundra tuner turf tusk tweak tweed tweet tweets twig
      twine twirl twitch tyrant ulcer umber umbra unable uncut unfit uniform union unions units unity university unlit
      unsaid unset unto untrue upward urine urn useless usurp vacation valet valley valor valuation valve vane variably
      variance variate vase vat veer vegan veil vein velvet vend vender vendor venom vent venue verb verge verging
      verification verity verse verses versification versions verso vessel vest vesting veto viability vial vicar vice
      victim videos viewer vigil vigor villa village vine vinyl violation violin viper viral virtue visage vise visible
      visions visor vista vitro vivid vivo vocal vocation vogue volition volt volume vortex voter voters vouch vowel
      vulture wad waft wag wage wager wages wagon wail wall walls walnut waltz wand wane ware wart wasp waters waver
      weakly wealth weapon wedge weights weld welding west wharf wheat whelp whiff whim whine whirl whitebox widow
      width wig wills wilt wince wink winter wisp wit witty woke wolf womb woods worded wording wordy worm worms worthy
      wrath wreath wren wrench wrest wrist writhe yacht yak yam yarn yeast yelp yew yoga yoke yolk yours zeal zebra zen
      zest zinc zoo
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
