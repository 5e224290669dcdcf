/**
 * Common English words that compromise's word list lacks: it takes them for nouns by their place or ending. Mostly short
 * ones, which are one slip of the keyboard from others ("neutral" and "neural", "sake" and "safe"); sorted.
 */
export const everydayWords = `
  ability abode abyss academia acids acme acne acorn action adage adaptation adaption addiction addition additions
  addle admission adoption adore adversity advise affective agony aider aisle akin album alias alley allocation
  alloy allusion aloe aloft aloud alpha altar altitude amass amble amend amino amiss analyze analyzed analyzer
  angle angst anime ankle annex annotate anode antic anvil aorta apex apple apron aptitude aptly arcs arena argon
  armor army aroma arrow arson article ashes assent asset atlas atoll atom atoms atone attention attitude
  attribute audio audit auger aught aura aural averse avian awash awoke axial axiom axle axon azure babe backdrop
  bacon badge badly bags bait bale balk ball balm balmy bane banjo barn barycenter baser basic basil basin basis
  bask basking baste batch bath baton bayou beach bead beak beam beard beast bed beds bee beer beet beget belch
  bell belle bench beret berry berth beset beta bevel bile billow binder bingo biome bird birds birth blade blare
  bleak bliss bloke bloom blot bluff blurb blush bluster bolt bonus boon booth borne boulder bow bowel brace braid
  brain brass bream brew brim brine brink broil brood brooder broom broth brow brunt bucket budge bug buggy bulb
  bulge bull bun bunch bunk bush button buyer bylaw cab cabin cable cache caddy cafe calf caller calve camel cameo
  candy canny canon cantor cape caper caption captions captor career caret cargo carp cart case cased cask caste
  casual casually casualty cat category causal causality causally caveat cavil cedar cell cello cells censer
  censor cession chafe chaff chalk champ chance chap chapel char charter chasm chatter cheek chess chest chick
  chide chime choir choke chord chore chunk chunks churn chute cider cigar cinch citer civic clad clam clamp clan
  clang clash clasp class clatter cleat cloak clock clog clout clove cluck clue clues clump cluster coalition
  coast cobra cocoa coder coil collection collision collusion colon colt column columns coma comb combing comet
  comma commend commons community company comparing compiler compliment compliments compress comprise concept
  conception concert conch conclusion condo cone confine confined confirmation conformal conformation congestion
  conjecture conjectures connected connection conservation constraint constraints contend contention contest
  context continual contract conversation converse conversion coop cop copper cord cords corn corner corps
  correction correlate correlated cortex cosmic couch council counter country county coup coupe course cove coven
  cow cower crab cram crane crank crass crate craw craze crazy creak cream creature credo creed creek crest crew
  crib crick crime crimp croak crock crow crown crumb crusade crust crypt cub cubic cuff cult culture curate
  curation currant current curry curse cutter cynic dairy dame danger darn debit debt decant deceiver decent
  decision deck decor decoy deduction deed deem default defaults defective deflect deformation deft deftly deify
  deletion delta delusion delve demon demur denim density dent dentist dependence depletion depot depth derby
  derision descent desk dessert destiny detention deter detox deuce device devices devil devise devised devolution
  dial dialog diary dicey diet diffusion digestion digit digital digits dilution dimension din diner dingo dingy
  direction dirge dirt disc disco discs discussion disk distance diver diversity division doe dog dogma doll
  domain dome dominate donation donor doom doomed dose dot dotation doted dots doubly dough dowry doze drab drama
  drape drawback drawl dread droll drool droop dross drug drugs dual duck duct dues duet duly dune dunk duo
  duration dusk dust duty dwarf eagle ear ears earthen ease easel easing eater ebb ebony edict edition eel
  effective effort effusion ego eject elation elbow elegy element elevate elf elope email embed ember emersion
  emission emit employ emulate emulation encode encore engine entity entry envoy equality equation equator era
  erection erode erosion err error errors eruption essay ether evacuation evade evaluation evasion evict evident
  evolution exacerbate exam exclusion exorcise expansive expend expensive extension extinct extra fable facet
  facial fact faction facto factor factory facts fad fairy fame fan fang farce fare fatal fatty fault faults fauna
  favor feast feat fee fees feign felling felon ferry fetal fetus feud fever fiber fickle filer filet filth finals
  finetune fiscal fist fixture flair flak flank flap flaps flask flaw flaws flea fleet flex flick flight flint
  floor flop flu fluff fluke flush foal foam focal folk font foothold fora forage fore forgo formation fort forte
  forth forum foundry fountain fox foyer fraction framer fraud fray freak friar friction fright frill frisk frock
  frog frond front froth fruit fudge fume fur furor fury fuse fused fusion fussy futile gab gait gala gall gallop
  gamble gamer gamma gap gaps garb garner gash gasp gauge gaunt gauze gawk gazer gel gem gender generator
  generically generics genetic genetically genial genie genre gent geode gild gird girth gist giver gland glass
  glaze glee glimpse glint gloat globe gloom glory glove gnome goal goals goat goggle gong gorge gouge gourd gown
  gradient gradual graft grail grain grains grants granular grape grapes graph gratitude gravel gravy grief grift
  grin gripe grist grit groan groin grope group grove growl grub gruff grunt guild guile guilt guise gulf gull
  gush gust gut gutter gym habit hail halt hardware hare hark harp hasty hat haul havoc hawk hay hazy health heap
  heart heave heed heel heft height helix hell helm hen herd heron hew hex heyday hick hilt hind hinge hip hiss
  hive hoard hoax hoe hog hood hoof hoop horde horn hose hotel hound hover hub hue hull hum humanoid humor hump
  hunch hurdle hurl husk husky hut hydra hyena hymn hype hypotheses idea ideally ideas identify idiom idiot igloo
  illusion image images imaging imitation immersion immunity imp impede impeding inclusion incur independence
  indigent inducing industry infection infections infer inference infers infinity info infra infusion ingenious
  ingenuous ingredient inherent inherit inject injection injections inlet inn innovation input inroad inset
  insight instance instinct instruction intension intention interference interjection intersection intervention
  intra intro invasion invention inversion invitation iota irony irritation island isle itch item items ivory ivy
  jab jail jar jargon jaunt jaw jeer jerk jest jet jetty job jobs joint joints jolt joust jumbo junction junk
  jurist juror jury kayak kelp kiln kilt kinds kiosk kit kite knack knee knife knight knob lab labeling labs laden
  lair lake lakes lamb lamp lapse laser latency latent lateral latex lathe lathering latitude lattice laud lava
  law lawn laws lazy leafy league leakage leaned learner learners leary lecturer ledge leek leg lemma lemon length
  lengthy lens lesion lesions lesson letter lever leverage liability liar libel library licence lid lien life
  lilac limb limbo limitation lineal linear linen liner lingo lint lion lip lisp littoral loath lobe local locale
  location locus locution loft logical loin lone loner longing loom loon loop loops loosing lop lore loss lot lots
  lottery lotus louse lucid lumber lunar lung lure lute lymph lyre lyric mace machine mafia magma magnet maid
  maize mall mallet malt mama mane manger mania manic manifold manly manor manual maple march mare margin marginal
  marital marsh mart martial mass massaging massive mast maternal math maths matte mauve maxim maze mazes mead
  meadow meal medial mediation medication meditation medley melon meme memo memorize menace mental merger mesh
  method mew midst mill miner minimal minimax mint mire mirth miser mission mist mite mitt mixer mixture moan
  moaning moat mob mobility mod modal modality modals mode modelling modem moderation modes modulation modulations
  module modules mole molt moment momentary momentum monetary mono moo mood moods moon moor morale morality morn
  morph morse mortality motel moth motif motion motor mound mountain mover muck mud mug mulch mule muse mused
  museum mush musk musky mutation mutations mutes mutt mutter muzzle myopia myth nab namely nap narration nasal
  nasty nation national natural nature nave navel navy nearly neck needle needy negation neon nerve nest nested
  nesting nests neural neuron neutral newt nib niche night nip nobility node nodes noise noised noises nominate
  none nook noon noose nose nosed notation notch notion notional nought noun nova nuance nuclear nudge null nut
  nutshell nylon nymph oak oar oasis oat oath obligation occlusion octal octet odds ode odor offal ogre omega omen
  omission onion onset opal operation opinion opium optic optical optimal optimum option oral orb orchid ordinance
  ordnance ore organ origin original otter oust outdo outing outlet outlier output outset owl oxide ozone pace
  paced pacific pact pad paddle pager pail pain palace palm palsy panda pane panel panels pansy pant papal paper
  papers par parade paradox parcel pare parity parlor parody parole parrot parse parsed parser parsing particle
  partition passible pasta pasty path paths patio pattern patterns paw payer payment pea peach pear peas peat peck
  peek penal penalty perch peril period perk persecute personal personnel pest petition petty photo physical piano
  piece pike pill pinch pique pistol pitch pitfall pith pixel pixels pixie pizza plane planes planet plank plasma
  plateau platen platform plaza plea pleasing pleat pled plot plots plow ploy pluck plum plumb plume ply pocket
  pod poem poetry poise poke poker polar pole poles polices policies policing policy pollution polo pond pony pope
  porch port portion ports poser posit possession possible poster posterior posteriori posture pot potato potent
  potion pouch pout powder pram prank prawn prayer precept precious precision predication preen preface prefect
  prefix presage prescribe presence pretext pretrain preview previous prick pried prim primal principle principles
  priori priority priors prism prison privy prize probably prober procedure product productive proficient profit
  profits projection prone prong proof proofs property proposal proposition proscribe prose prosecute prosecution
  prospective protection protein provers provision prow proxy prude pry psalm pub puck puff pulp pulse puma pun
  puppet purge purity purse putt quad quail quake quality qualm quant quantity quantum quark quartet quartile
  quartz quasi quay queasy quell query quest queue quickly quill quilt quintet quirk quota rabbit racer radar
  radial radio radish raft rag raid rail rails ram ramp ranch ranger ranker rapt rapture rarely ratio ration
  rational rationale rations ravine razor reaction reactive reader reality realm rebuke rebut recap recede
  receiver recipe recoil recourse recovery rectification rectify rectitude rector recur recurrent reduction
  reductive reef reek refer refers refit reflex reformation refraction refuge refute regain regal regime region
  regions regression regular rehab relation relations relay relays reliable reliance relic relics relief remission
  remit remodel removal rend renovation repay replay repose repression rescue reset residual resin resource
  response responsive restraint retail retain retention retina retort retraction retrain retreat retrieval reuse
  revise revised revision revolt revolution reword rib rider ridge rife rifle rift rig rigging rigid rigor rim
  rind rinse ripple risky rivals river rivet road roadmap roads robbery robe robot robots rocket role roles roller
  romain romance romp rook rooming roost roster rotate rotating rotation rotor rouge rouse router rove rowdy rube
  rug rugby rum rumble rumor rune runt rupture rural ruse rut saddle safari saga sake salad sale sales salient
  salon salsa salute sampler sanction sanding sane sap sash sassy satin sating satire sauce sauna savage saver
  savor sawn scab scalable scald scaly scam scamp scant scarf scene scenes schema scheme science scoff scold scone
  scoop scope scopes scorer scorn scour scowl scrap script scrub sea seam seamen sear seas seasons seclusion
  section sector sedan seduce seduction seep seer segment seize selection semi sender senile sensor sentient
  septic sequel sequence serious serum server session setup severity sewer sextet shadow shaft shaky sham shame
  shank shard sharding shards shark shawl sheaf shear shearing sheet sheets shelf shell shells shield shin shire
  shirt shoal shortcut shots shove shred shrew shrub shrug siege sieve sigh sight sighting silent sill silo silt
  similar similarity simile simmer simplex simply simulation simulations sin singe singed singular siren situ
  skein sketch skew skewed skewer skim skips skirt skull skunk slab slang slap slash slate slaughter slave sled
  sleet slew slime sling slot sloth slots sludge slug slum slump slung slush smack smear smelt smock smog smoky
  snack snail snare snarl sneer snide snipe snob snoop snore snort snug sock soda sofa soften soil solar solder
  solely solo solution solver sonar song songs sonic sonnet soot sop soup source sourced soy spa space spaced
  spaces spacial spacing spade spank spar spatial spear specially specialty specie speck speech spelt spew sphere
  spikes spine spire spleen splice spline sponge spook spool spoon spore sport sports spout spouting sprain spree
  sprig sprint sprout spurt squad squash squid stability stag staid stair stance starch stash stat statically
  station stationary stationery stations statistically statue statues stature status stead steak stealth steed
  stench stereo sticky stigma stimulation stint stock stoic stoke stomp stool storage stork story stove straggle
  strait strand strap straw streak street strength stricture stride strife stripe strobe stroll structure strum
  strut stub stud studio stunt suave subdue subset suburb suede suffix suggestion sulk sullen summit sun supervise
  supple supra surplus swab swamp swan swap swapping swaps swarm swarming swarms swat swine swirl swish symbol
  symmetry syntax synth syrup tab table tables tacit tact tactile tail tailed tailing tails taint tale tales talon
  taming tandem tang tangent tank tap tape taper tapping taps tar tardy tariff task tasking tasks tasty tattoo
  taunt taut taxation taxi teak teem temple tempo temporal tend tendency tending tends tenor tens tension tensor
  tensors tent term terms terrace terror terse texting textual texture thaw theft theme themes theory therapy
  thigh thine thorn thorough thrash threat thrice thrift throat throne throng thud thug thumb thump thyme ticket
  tidal tiger tilt timber timer timid tinge tinning tint tissue titan title titled titles toad toast toe toga toil
  tomb tome toner tongue tonic tool tooling tools toon torch torso tort torus totem tout tow towel tower town
  toxic toxin toy toys trace traced tracer traces tracing tracker tract traction tracts tradeoff tragic trail
  trailing trails trainer trait traitor traits tram trance transaction transit transitive translation trash trauma
  tray tread treading treason treatment treaty tree trees tremor trench triad triage tribal trill trio triple
  triples triumph trivia troll troop tropic trove trowel truce truck trucks truly trump trunk truss truth truths
  tryst tub tuba tube tubes tug tulip tumor tumors tundra tuner turbo turf tusk tweak tweed tweet tweets twig
  twine twirl twitch typical tyrant ulcer ultra umber umbra unable uncut unfit uniform union unions unit units
  unity university unlit unsaid unset unto untrue upward urine urn usage useless usurp utility vacation valet
  valid valley valor valuation valve vane variably variance variate vase vat vault vector veer vegan veil vein
  velvet vend vender vendor venom vent venue verb verge verging verification verity verse verses versification
  version versions verso vessel vest vesting veto viability vial vicar vice victim video videos viewer vigil vigor
  villa village vine vinyl violation violin viper viral virtual virtue visage vise visible vision visions visor
  vista visual vital vitro vivid vivo vocal vocation vogue volition volt volume vortex voter voters vouch vowel
  vulture wad waft wag wage wager wages wagon wail wall walls walnut waltz wand wane ware wart wasp waters waver
  weakly wealth weapon web wedge weight weights weld welding west wharf wheat whelp whiff whim whine whirl
  whitebox widow width wig wills wilt wince window wink winter wisp wit witty woke wolf womb woods worded wording
  wordy workflow world worm worms worthy wrath wreath wren wrench wrest wrist writhe yacht yak yam yarn yeast yelp
  yew yoga yoke yolk yours zeal zebra zen zest zinc zoo
`;
