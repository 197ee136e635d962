"""What people call their sports and the things of their everyday life. Our own list.

A word of ``ACTIVITIES_MEAN`` names one activity and nothing else. A word of ``ACTIVITIES_MAY_MEAN`` leads to
activities, of which the person chooses: it is never taken.
"""

from __future__ import annotations

from collections.abc import Mapping

from language.words import Target

ACTIVITIES_MEAN: Mapping[Target, str] = {
    "football": (
        "football; soccer; footie; futsal; five a side; 5 a side; six a side; 6 a side; seven a side; 7 a side; "
        "association football; walking football"
    ),
    "rugby": "rugby union; rugby league; rugby sevens; rugger; rugby football",
    "american-football": "american football; gridiron; flag football; nfl; canadian football",
    "gaelic-or-australian-football": (
        "australian football; gaelic football; afl; aussie rules; australian rules; aussie football; gaelic"
    ),
    "lacrosse-or-ultimate": "lacrosse; lax; ultimate; frisbee; ultimate frisbee",
    "field-hockey": "field hockey; floorball; unihockey; unihoc; grass hockey",
    "basketball": "basket ball; hoops; b-ball; bball; streetball; 3x3 basketball",
    "netball": "net ball; walking netball; indoor netball",
    "handball": "hand ball; team handball; beach handball",
    "volleyball": "volley ball; beach volleyball; volley; indoor volleyball",
    "cricket": "indoor cricket; fast bowler; wicket keeping; wicket keeper; wicketkeeper; wicketkeeping",
    "baseball-or-softball": "baseball; softball; base ball; soft ball; rounders",
    "golf": "golfing; driving range; playing golf; pitch and putt",
    "bowls": (
        "bowls; lawn bowls; lawn bowling; crown green bowls; boules; petanque; pétanque; bocce; ten pin bowling; "
        "tenpin bowling; skittles"
    ),
    "curling": "curling stones; ice curling; wheelchair curling",
    "tennis": "lawn tennis; playing tennis; tennis match",
    "badminton": "badmington; badmiton; playing badminton",
    "squash": "racquetball; racketball; squash rackets; squash racquets",
    "padel-or-pickleball": "padel; padle; padel tennis; paddle tennis; pickleball; pickle ball",
    "table-tennis": "ping pong; pingpong",
    "hurdles": "hurdling; hurdler; hurdle race; 100m hurdles; 110m hurdles; 400m hurdles; 60m hurdles",
    "long-or-high-jump": "long jump; triple jump; high jump; tj; lj; hj; long jumping; high jumping",
    "throws": (
        "throws; throwing; throwing events; javelin; discus; hammer; shot put; shotput; hammer throw; javelin "
        "throwing; discus throw"
    ),
    "race-walk": "race walking; race walk; racewalking; racewalk; race walker",
    "trail-or-cross-country": (
        "trail running; trail run; trail runner; fell running; fell run; fell runner; cross country running; cross "
        "country run; xc running; mountain running; mountain run; sky running; skyrunning; orienteering; orienteer; "
        "running off road"
    ),
    "buggy-running": "buggy run; buggy running; running with a pram; running with a pushchair; stroller running",
    "road-cycling": (
        "road bike; road biking; racing bike; time trial bike; tt bike; cycle racing; sportive; club ride; track "
        "cycling; road cyclist"
    ),
    "indoor-cycling": (
        "indoor cycling; spin; spin class; spinning; spinning class; peloton; turbo; turbo trainer; zwift; indoor "
        "bike; stationary bike; static bike; exercise bike; gym bike; watt bike; wattbike"
    ),
    "mountain-bike": (
        "mountain biking; mountain bike; mtb; mountain biker; downhill biking; enduro; bike park; trail biking"
    ),
    "triathlon": (
        "tri; triathlete; ironman; half ironman; iron man; 70.3; duathlon; aquathlon; brick session; triathalon"
    ),
    "swimming": (
        "swim; swimmer; swiming; swimmming; lap swimming; swimming lengths; sea swimming; open water swimming; wild "
        "swimming; pool swimming; lane swimming"
    ),
    "rowing": (
        "rowing; row; rower; roing; sculling; scull; erg; erging; ergo; rowing on the erg; concept 2; concept2; c2; "
        "gig rowing; coastal rowing; indoor rowing; rowing crew"
    ),
    "kayaking-or-canoeing": (
        "kayak; kayaking; kayaker; canoe; canoeing; canoing; dragon boat; dragon boating; sea kayaking; outrigger; "
        "white water kayaking; rafting"
    ),
    "paddle-boarding": (
        "sup; supping; paddle board; paddle boarding; paddleboard; paddleboarding; stand up paddling; stand up "
        "paddle; stand up paddleboarding"
    ),
    "surfing": (
        "surf; surfer; surf board; surfboard; surfboarding; bodyboarding; bodyboard; body boarding; boogie boarding"
    ),
    "water-ski-or-wakeboard": (
        "water ski; water skiing; waterski; waterskiing; water skier; wakeboard; wakeboarding; wake board; wake "
        "boarding"
    ),
    "water-aerobics-class": (
        "water aerobics; aqua aerobics; aquafit; aqua fit; aquacise; aqua class; water class; water exercise class"
    ),
    "yoga": (
        "yoga class; yoger; vinyasa; ashtanga; hot yoga; bikram; power yoga; hatha; hatha yoga; "
        "iyengar; vinyasa yoga; ashtanga yoga; iyengar yoga; bikram yoga"
    ),
    "yin-yoga": "yin; restorative yoga; gentle yoga; yoga nidra",
    "meditation": "meditate; zen meditation; sitting meditation; zazen",
    "pilates": "pilaties; pilates class; mat pilates; reformer; reformer pilates; reformer class; clinical pilates",
    "ballet": "ballet class; ballet dancing; ballet dancer; pointe; pointe work; balet",
    "dance": (
        "dancing; dancer; dance class; contemporary; contemporary dance; jazz dance; street dance; hip hop; salsa; "
        "ballroom; ballroom dancing; latin dancing; line dancing; tap dancing; tap dance; irish dancing; irish dance; "
        "highland dancing; breakdancing; break dancing; cancan; can can; folk dancing; modern dance"
    ),
    "cheerleading": "cheer; cheerleader; cheer leading; cheer squad",
    "gymnastics": (
        "gymnast; artistic gymnastics; rhythmic gymnastics; acro; acrobatics; acrobatic gymnastics; tumbling; vaulting"
    ),
    "barre-class": "barre; barre fitness; ballet barre; barre workout; barre pilates; ballet fitness",
    "pole-or-aerial": (
        "pole dance; pole dancing; pole fitness; pole class; aerial; aerial silks; silks; aerial hoop; lyra; trapeze; "
        "circus; circus skills; aerial yoga"
    ),
    "kicking-arts": (
        "taekwondo; tae kwon do; tkd; karate; kickboxing; kick boxing; muay thai; thai boxing; savate; kata; kickboxer"
    ),
    "boxing": "boxer; boxercise; box fit; boxfit; bag work; shadow boxing; boxing class; punch bag; heavy bag",
    "grappling": "judo; judoka; wrestling; wrestler; jiu jitsu; ju jitsu; jujitsu; bjj; brazilian jiu jitsu; sambo",
    "fencing": "fencer; epee; épée; foil; sabre; saber; sword fencing",
    "hiking": (
        "hike; hiker; hillwalking; hill walking; hill walk; trekking; trek; rambling; ramble; tramping; munro "
        "bagging; mountain walking; fell walking; backpacking; bushwalking; rucking"
    ),
    "nordic-walking-with-poles": "nordic walk; nordic walker; pole walking; trekking poles",
    "climbing": (
        "climber; rock climbing; bouldering; boulder; sport climbing; lead climbing; indoor climbing; climbing wall; "
        "top rope; top roping; rock climber; trad climbing"
    ),
    "downhill-skiing": (
        "downhill skiing; alpine ski; slalom; slalom skiing; piste skiing; off piste; mogul skiing; moguls; ski racing"
    ),
    "snowboard": "snowboarding; snowboarder; snow board; snow boarding",
    "cross-country-skiing": (
        "cross country ski; xc skiing; xc ski; nordic skiing; nordic ski; langlauf; skate skiing; classic skiing; "
        "double poling; roller skiing; rollerski; biathlon"
    ),
    "skating": (
        "skate; skater; ice skating; ice skate; figure skating; figure skater; speed skating; roller skating; roller "
        "skate; rollerblading; rollerblade; roller blading; inline skating; inline; roller derby; ice dancing"
    ),
    "ice-hockey": "icehockey; roller hockey; inline hockey; ice hockey goalie",
    "horse-riding": (
        "horse; pony; horseback riding; horse back riding; horse rider; pony riding; dressage; show jumping; "
        "showjumping; eventing; equestrian; hacking; hunting on horseback; polo"
    ),
    "powerlifting": "power lifting; powerlifter; power lifter",
    "strongman": "strong man; strongman; strongwoman; strong woman",
    "gym-training": "weight training; weights at the gym; gym weights; resistance training",
    "calisthenics": "callisthenics; street workout; bodyweight training; body weight training",
    "weightlifting": (
        "weightlifting; weightlifter; olympic lifting; olympic lifts; oly; oly lifting; oly lifts; olympic lifter; "
        "clean and jerk"
    ),
    "crossfit": "cross fit; crossfitter; wod; metcon; functional fitness; functional fitness class",
    "hyrox": "hirox; hyrox race; hyrox training; fitness racing",
    "elliptical-trainer": (
        "elliptical; eliptical; elyptical; elliptical machine; cross trainer; crosstrainer; arc trainer; x trainer"
    ),
    "stair-climber-machine": (
        "stair climber; stairclimber; stairmaster; stair master; step mill; stepmill; stair mill; stepper; stair "
        "machine; step machine"
    ),
    "aerobics-class": (
        "aerobics; step aerobics; step class; fitness class; exercise class; gym class; keep fit; keep fit class; "
        "group exercise; body combat; bodycombat; body attack; les mills"
    ),
    "gardening": (
        "garden; gardener; gardning; weeding; digging; mowing; mowing the lawn; yard work; yardwork; allotment; "
        "pruning; raking; planting"
    ),
    "lifting-children": (
        "baby; babies; toddler; grandchildren; grandkids; childcare; looking after children; looking after the kids; "
        "picking up my kid; picking up my child; picking up the baby; lifting the kids; lifting the baby; carrying a "
        "child; carrying the baby; parenting; nursery work"
    ),
    "housework": (
        "house work; household; household chores; chores; cleaning; cleaning the house; hoovering; hoover; vacuuming; "
        "vaccuming; vacuum; mopping; sweeping; laundry; ironing; dishes; dishwasher; washing up; making beds"
    ),
    "dog-walking": "dog walking; dog walker; walking the dog; dog walks",
    "desk-work": (
        "desk work; desk job; office work; office job; working at a desk; working from home; computer work; standing desk; "
        "sit stand desk; stand up desk"
    ),
    "motorbike": "motor bike; motorcycle; motorcycling; motorbiking; motorcyclist; moped; scooter riding",
    "manual-work": (
        "manual labour; manual labor; manual job; physical work; physical job; heavy work; labouring; labourer; "
        "building work; building site; builder; construction; construction work; warehouse; warehouse work; heavy "
        "lifting at work; plumbing; plumber; roofing; tiling; scaffolding; farming; farm work; removals; decorating"
    ),
    "care-work": (
        "nursing; nurse; care work; carer; caring; caregiver; care home; healthcare assistant; hospital work; moving "
        "patients; lifting patients"
    ),
    "car-driving": (
        "driving; drive; car; driving a van; driving a lorry; driving a taxi; driving a truck; driving a bus; driving "
        "for work; lorry driver; van driver; taxi driver; truck driver; bus driver; clutch; manual car; stick shift; "
        "long drive; road trip"
    ),
    "long-journeys": (
        "journey; long trip; flight; flying; plane; plane journey; long haul; long haul flight; train; train journey; "
        "coach trip; coach journey; bus; bus journey; travel; travelling; traveling; air travel; long train ride; "
        "passenger in a car"
    ),
}
"""By activity, the words for it, parted by semicolons."""

ACTIVITIES_MAY_MEAN: Mapping[tuple[Target, ...], str] = {
    ("football", "gaelic-or-australian-football", "rugby"): "footy; kicking; kicking a ball; punting",
    (
        "football",
        "field-hockey",
        "handball",
        "ice-hockey",
    ): "goalkeeper; goalkeeping; goalie; keeper; keeping goal; in goal",
    ("rugby",): "touch rugby; tag rugby",
    ("gaelic-or-australian-football", "lacrosse-or-ultimate", "field-hockey"): "hurling; camogie; shinty; gaa",
    ("football", "rugby", "field-hockey"): "team sport; field sport",
    ("basketball", "netball", "handball", "volleyball"): "court sport",
    (
        "football",
        "rugby",
        "field-hockey",
        "basketball",
        "netball",
        "handball",
        "volleyball",
        "cricket",
        "baseball-or-softball",
    ): "ball sport; ball game; games; match",
    ("field-hockey", "ice-hockey"): "hockey",
    ("cricket", "bowls"): "bowling; bowler",
    ("cricket", "baseball-or-softball"): "batting; fielding; batter",
    ("baseball-or-softball",): "pitching; pitcher; catcher; first base",
    ("tennis", "badminton", "squash", "padel-or-pickleball", "table-tennis"): (
        "racket sport; racquet sport; racket; racquet; racket game; serving; smash"
    ),
    ("hurdles",): "steeplechase; steeple",
    ("long-or-high-jump",): "pole vault; pole vaulting; pv",
    ("hurdles", "long-or-high-jump", "throws"): (
        "athletics; track and field; field events; decathlon; heptathlon; pentathlon; multi events"
    ),
    ("race-walk", "nordic-walking-with-poles"): "power walking; speed walking; fast walking",
    ("hiking", "nordic-walking-with-poles"): "walk; walking; long walk; uphill walking",
    ("trail-or-cross-country", "cross-country-skiing"): "cross country; xc; off road",
    ("trail-or-cross-country", "hiking"): "trail; fell; mountain; hills",
    ("road-cycling", "indoor-cycling", "mountain-bike"): (
        "cycling; cycle; cyclist; cylcing; bike; biking; biker; bicycle; bycicle; push bike; bike ride; cycle ride; "
        "pedalling; saddle"
    ),
    ("road-cycling", "indoor-cycling", "mountain-bike", "horse-riding"): "ride; riding; rider",
    ("road-cycling", "mountain-bike"): (
        "gravel; gravel bike; gravel biking; gravel riding; e-bike; ebike; electric bike; cyclocross; bikepacking; "
        "bike commute; commute by bike; cycle to work; cycling to work"
    ),
    ("road-cycling", "triathlon"): "aero; aero bars; tri bars; time trialling",
    ("indoor-cycling",): "recumbent",
    ("indoor-cycling", "crossfit"): "assault bike; air bike; airbike; fan bike; echo bike; airdyne",
    ("mountain-bike",): "bmx; trials bike",
    ("swimming",): (
        "crawl; front crawl; freestyle; breaststroke; breast stroke; breastroke; backstroke; back stroke; back crawl; "
        "butterfly; water polo; diving"
    ),
    ("swimming", "water-aerobics-class"): "pool; in the water",
    ("kayaking-or-canoeing", "paddle-boarding"): "paddle; paddling; paddler",
    ("rowing", "kayaking-or-canoeing"): "boat; boating; crew; regatta",
    ("surfing", "water-ski-or-wakeboard"): (
        "kitesurfing; kite surfing; kiteboarding; windsurfing; wind surfing; wing foiling; water sport"
    ),
    ("yoga", "yin-yoga", "pilates"): "stretching class; mat class; flexibility class; stretch class",
    ("ballet", "dance", "cheerleading", "gymnastics"): "splits; leaps; high kicks; performing",
    ("gymnastics",): "trampolining; trampoline; parkour; free running; freerunning; vault",
    ("pole-or-aerial", "nordic-walking-with-poles"): "pole",
    ("dance", "aerobics-class"): "zumba; dance fitness; dance aerobics; jazzercise",
    ("kicking-arts",): "kung fu; wushu; capoeira; kicks",
    ("kicking-arts", "boxing", "grappling"): (
        "martial arts; mma; mixed martial arts; combat sport; fighting; sparring; self defence; self defense; krav "
        "maga; fight; cage fighting"
    ),
    ("grappling",): "grappler; aikido; sumo wrestling",
    ("hiking", "climbing"): "mountaineering; mountaineer; scrambling; scramble; via ferrata; alpinism; canyoning",
    ("downhill-skiing", "cross-country-skiing", "snowboard"): (
        "skiing; ski; skier; snow sport; winter sport; ski touring; ski holiday"
    ),
    ("skating", "snowboard", "surfing"): "skateboarding; skateboard; longboarding; boarding",
    ("weightlifting",): "weight lifting; olympic weights; snatch; clean",
    ("weightlifting", "powerlifting", "crossfit", "hyrox"): "lifting",
    ("powerlifting", "gym-training"): "bodybuilding; hypertrophy; lifting weights; weights",
    ("crossfit", "hyrox", "aerobics-class"): (
        "hiit; boot camp; bootcamp; circuits; circuit class; circuit training; f45; orange theory; insanity; interval "
        "class"
    ),
    (
        "gym-training",
        "weightlifting",
        "crossfit",
        "elliptical-trainer",
        "stair-climber-machine",
        "aerobics-class",
        "indoor-cycling",
    ): ("gym; going to the gym; gym work; fitness; working out; workout"),
    ("elliptical-trainer", "stair-climber-machine", "indoor-cycling", "rowing"): (
        "cardio; cardio machine; gym machine; cross training"
    ),
    ("stair-climber-machine", "aerobics-class"): "step; stepping; stairs",
    ("lifting-children", "care-work", "manual-work"): "lifting people; carrying; lifting things",
    ("lifting-children",): "children; child; kids; grandchild",
    ("lifting-children", "hiking"): "pram; buggy; pushchair; stroller; carrier",
    ("gardening", "housework", "meditation"): "kneeling; kneel",
    ("manual-work", "care-work"): "work; job; lifting at work; shift work; standing at work",
    ("gardening", "housework"): "bending; stooping; bending over; odd jobs; diy",
    ("car-driving", "long-journeys"): "car journey; long car journey; car trip; coach; trip",
    ("car-driving", "road-cycling", "long-journeys"): "commute; commuting; commuter; travel to work; getting to work",
}
"""By activities that may be meant, the words that lead to them, parted by semicolons."""
