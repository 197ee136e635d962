"""The publications, pages and records behind the facts and red flags.

A key that starts with S is a work of the evidence list; S66 and S74 were never given. A key that starts with X
is a work that only a red flag or a single fact rests on. Where no author or title was seen, the entry says what sort of
page it is.
"""

from __future__ import annotations

from language.sources import Work

WORKS: tuple[Work, ...] = (
    Work(
        key="S01",
        cites="Goom 2016, JOSPT 46:483",
        locator=(
            "doi:10.2519/jospt.2016.5986; https://pubmed.ncbi.nlm.nih.gov/27084841/; "
            "https://www.scribd.com/document/730045713 (front pages only)"
        ),
    ),
    Work(
        key="S02",
        cites="An author of Goom 2016: web page and podcast on PHT",
        locator="https://www.running-physio.com/pht-podcast/",
    ),
    Work(
        key="S03",
        cites="An author of Goom 2016: web page on returning to running with PHT",
        locator="https://www.running-physio.com/pht-return-to-running/",
    ),
    Work(
        key="S04",
        cites="An author of Goom 2016: web page on sitting with PHT",
        locator="http://www.running-physio.com/pht-sit/",
    ),
    Work(
        key="S05",
        cites="An author of Goom 2016: web page that presents the paper",
        locator="https://www.running-physio.com/new-research-in-proximal-hamstring-tendinopathy-goom-et-al-2016/",
    ),
    Work(
        key="S06",
        cites="An author of Goom 2016: web page with tips for PHT rehabilitation",
        locator=(
            "https://www.tendinopathyrehab.com/blog/tendinopathy-updates/"
            "top-tips-for-proximal-hamstring-tendinopathy-rehab"
        ),
    ),
    Work(
        key="S07",
        cites="Malliaras, an author of Goom 2016: web commentary on PHT rehabilitation",
        locator="https://www.tendinopathyrehab.com/blog/the-secret-sauce-for-proximal-hamstring-tendinopathy-rehab",
    ),
    Work(
        key="S08",
        cites="Web page that restates Goom 2016 (hamstring tendinopathy, how to rehabilitate, part 3)",
        locator=(
            "http://blog.performancehealthacademy.com/2016/09/01/hamstring-tendinopathy-how-to-rehabilitate-part-3/"
        ),
    ),
    Work(
        key="S09",
        cites="Web page that restates Goom 2016 (PHT, part 2)",
        locator=(
            "https://advantagesportmed.ca/"
            "proximal-hamstring-tendinopathy-some-guidance-to-deal-with-the-true-pain-in-the-butt-part-2/"
        ),
    ),
    Work(
        key="S10",
        cites="Clinic page that restates Goom 2016 (PHT exercise)",
        locator="https://pogophysio.com.au/blog/proximal-hamstring-tendinopathy-exercise",
    ),
    Work(
        key="S11",
        cites="A masters sprinter's notes of a physiotherapist's four-level video",
        locator="https://sprintforever.blogspot.com/2022/03",
    ),
    Work(
        key="S12",
        cites="Web page that restates Goom 2016 (PHT)",
        locator="https://www.grsm.ca/proximal-hamstring-tendinopathy/",
    ),
    Work(
        key="S13",
        cites="Clinic page on middle to late PHT rehabilitation",
        locator=(
            "http://www.eastvicparkphysiotherapy.com.au/news/2022/7/20/"
            "proximal-hamstring-tendinopathy-middle-to-late-rehabilitation"
        ),
    ),
    Work(key="S14", cites="Web page on hamstrings", locator="http://www.arianayoga.com/hamstrings/"),
    Work(key="S15", cites="Beatty 2017, CSMR 16:162", locator="doi:10.1249/JSR.0000000000000355"),
    Work(
        key="S16",
        cites="Nasser 2021 (experts), Phys Ther Sport 48:67, and a web page on it",
        locator="https://runsmarter.online/expert-opinions-on-pht-treatment-2021-paper/",
    ),
    Work(key="S17", cites="Nasser 2021, IJSPT 16:288", locator="doi:10.26603/001c.21250"),
    Work(
        key="S18",
        cites="Systematic review of conservative PHT care, Sports 2023;11:53",
        locator="doi:10.3390/sports11030053",
    ),
    Work(key="S19", cites="Cacchio 2011, AJSM 39:146", locator="doi:10.1177/0363546510379324"),
    Work(
        key="S20",
        cites="Rich 2023, J Exp Orthop 10:55 (trial protocol), and its registration",
        locator=(
            "doi:10.1186/s40634-023-00615-x; ACTRN12621000846820; "
            "https://trial.medpath.com/clinical-trial/987ad154a1505c54/"
            "pilot-trial-physiotherapy-shockwave-hamstring-tendinopathy"
        ),
    ),
    Work(
        key="S21",
        cites="Rich 2021 (trial protocol), and its registration",
        locator="doi:10.1136/bmjsem-2020-000954; ACTRN12620001243909",
    ),
    Work(key="S22", cites="Cacchio 2012, BJSM 46:883", locator="doi:10.1136/bjsports-2011-090325"),
    Work(
        key="S23",
        cites="Web pages on the clinical tests for PHT, and flash cards with their likelihood ratios",
        locator=(
            "https://www.physiotutors.com/wiki/puranen-orava-test/; "
            "https://www.physiotutors.com/wiki/bent-knee-stretch-test/; "
            "https://healthhp.com.au/post/key-tests-for-hamstring-tendinopathy; brainscape 22909895"
        ),
    ),
    Work(key="S24", cites="Cacchio 2014, BJSM 48:448", locator="doi:10.1136/bjsports-2012-091552"),
    Work(key="S25", cites="VISA-H form on the web", locator="https://patient-watch.com/forms/visa-h"),
    Work(key="S26", cites="COSMIN database record", locator="https://database.cosmin.nl/catalog/2693"),
    Work(key="S27", cites="Paper known here by its DOI only", locator="doi:10.1007/s00167-021-06598-5"),
    Work(key="S28", cites="Cook & Purdam 2012, BJSM 46:163", locator="https://bjsm.bmj.com/content/46/3/163.short"),
    Work(key="S29", cites="Rio 2015", locator="doi:10.1136/bjsports-2014-094386"),
    Work(key="S30", cites="Rio 2017", locator="doi:10.1097/JSM.0000000000000364"),
    Work(key="S31", cites="Clifford 2020", locator="doi:10.1136/bmjsem-2020-000760"),
    Work(key="S32", cites="Silbernagel 2007", locator="doi:10.1177/0363546506298279"),
    Work(
        key="S33",
        cites="Web page on the pain-monitoring model",
        locator="https://bim.physio/the-pain-monitoring-model/",
    ),
    Work(key="S34", cites="Beyer 2015", locator="doi:10.1177/0363546515584760"),
    Work(
        key="S35",
        cites="Trial registration NCT06774547, as shown on a web page",
        locator="https://biotechhunter.com/trials/NCT06774547",
    ),
    Work(key="S36", cites="Malliaras 2013", locator="doi:10.1007/s40279-013-0019-z"),
    Work(key="S37", cites="Krueger 2020", locator="doi:10.26603/ijspt20200814"),
    Work(key="S38", cites="Shah & Lakhani 2024", locator="doi:10.4103/jsip.jsip_53_24"),
    Work(key="S39", cites="Campos-Villegas 2024", locator="doi:10.26603/001c.116578"),
    Work(key="S40", cites="Cushman & Rho 2015", locator="https://pmc.ncbi.nlm.nih.gov/articles/PMC4615691"),
    Work(key="S41", cites="Jayaseelan 2014", locator="doi:10.2519/jospt.2014.4905"),
    Work(key="S42", cites="White 2011", locator="doi:10.1016/j.jcm.2010.10.005"),
    Work(
        key="S43",
        cites="Fredericson 2005",
        locator="https://abcdocz.com/doc/145080/high-hamstring-tendinopathy-in-runners",
    ),
    Work(key="S44", cites="Zissen 2010", locator="doi:10.2214/AJR.09.3674"),
    Work(
        key="S45",
        cites="Paper known here by its PMC number only",
        locator="https://pmc.ncbi.nlm.nih.gov/articles/PMC4555570",
    ),
    Work(
        key="S46",
        cites="Record of a trial of platelet-rich plasma against whole blood",
        locator="https://vivo.weill.cornell.edu/display/pubid26206832",
    ),
    Work(
        key="S47",
        cites="Lempainen 2009",
        locator="https://insights.ovid.com/ajsm/200904000/00000475-200904000-00011",
    ),
    Work(key="S48", cites="Benazzo 2013", locator="doi:10.1007/s10195-013-0226-2"),
    Work(key="S49", cites="Young 2008, as restated on a web page", locator="http://painmuse.org/?p=133"),
    Work(
        key="S50",
        cites="Meeting abstract, ISAKOS congress 2015",
        locator="https://www.isakos.com/meetings/2015congress/AbstractView?EventID=7922",
    ),
    Work(key="S51", cites="Paper known here by its DOI only", locator="doi:10.1016/j.crad.2018.06.014"),
    Work(key="S52", cites="Chumanov 2011", locator="doi:10.1249/MSS.0b013e3181f23fe8"),
    Work(
        key="S53",
        cites="Schache 2012, MSSE 44:647",
        locator="https://doczz.net/doc/5296124/mechanics-of-the-human-hamstring-muscles-during",
    ),
    Work(key="S54", cites="Gurchiek 2024 (preprint)", locator="doi:10.1101/2024.03.25.586659"),
    Work(key="S55", cites="JAT 47(4):390", locator="https://meridian.allenpress.com/jat/article/47/4/390/111278/"),
    Work(key="S56", cites="Muscle activity in sprinting against exercises", locator="PMC5685404"),
    Work(
        key="S57",
        cites="McAllister 2014, JSCR 28:1573, and a study of RDL, reverse hyperextension and pull-through",
        locator="PMC10124728",
    ),
    Work(key="S58", cites="Mackey & Riemann 2021", locator="PMC8136570"),
    Work(key="S59", cites="Contreras 2015, JAB 31:452", locator="JAB 31:452"),
    Work(key="S60", cites="Heiderscheit 2011, MSSE 43:296", locator="MSSE 43:296"),
    Work(key="S61", cites="Lenhart 2014, JOSPT", locator="https://studylib.net/doc/10810832/d----research"),
    Work(
        key="S62",
        cites="Paper known here by its DOI only, and Mendiguchia",
        locator="doi:10.1007/s40279-023-01925-x; https://www.researchgate.net/publication/353321813",
    ),
    Work(
        key="S63",
        cites="Lorenz & Domzalski 2020, and a coaching page on returning to sprinting",
        locator=(
            "PMC7134353; "
            "https://coachathletics.com.au/coaching-education/"
            "returning-to-sprinting-after-lower-limb-injury-a-peer-reviewed-approach"
        ),
    ),
    Work(key="S64", cites="Hickey 2020", locator="doi:10.2519/jospt.2020.8895"),
    Work(key="S65", cites="Manca 2017", locator="doi:10.1007/s00421-017-3720-z"),
    Work(key="S67", cites="Huang & Ihm 2021", locator="doi:10.1249/JSR.0000000000000849"),
    Work(
        key="S68",
        cites="Paper known here by its PMC number only, and De Luca",
        locator="PMC4680137; doi:10.1002/jeo2.70429",
    ),
    Work(key="S69", cites="Cowan 2022", locator="https://search.pedro.org.au/search-results/record-detail/67771"),
    Work(
        key="S70",
        cites="Web pages that report the boxed warning for fluoroquinolones",
        locator=(
            "https://www.empr.com/uncategorized/fluoroquinolones-gain-boxed-warning/; "
            "https://www.bycomet.com/entry/2008/07/10/130700"
        ),
    ),
    Work(key="S71", cites="Paper known here by its PMC number only", locator="PMC2921747"),
    Work(
        key="S72",
        cites="Papers known here by their numbers only (the second in PLoS One, 2020)",
        locator="PMC7083985; doi:10.1371/journal.pone.0238579",
    ),
    Work(
        key="S73",
        cites="Web page on minimally invasive treatments of PHT",
        locator=(
            "https://www.sports-health.com/sports-injuries/leg-injuries/"
            "minimally-invasive-treatments-chronic-high-hamstring-tendinopathy"
        ),
    ),
    Work(
        key="S75",
        cites="Web page of a football medical network",
        locator="https://www.fifamedicalnetwork.com/780919/",
    ),
    Work(key="S76", cites="Table of a BJSM paper", locator="https://bjsm.bmj.com/highwire/markup/85311/expansion"),
    Work(
        key="S77",
        cites="Web page on hamstring tendinopathy",
        locator="https://blog.brianschiff.com/?tag=hamstring-tendinopathy",
    ),
    Work(
        key="S78",
        cites="Papers known here by their DOIs only",
        locator="doi:10.1007/s00167-023-07537-2; doi:10.1371/journal.pone.0242568",
    ),
    Work(
        key="S79",
        cites="Clinic and coaching pages on PHT",
        locator=(
            "https://peakendurancept.com/hamstring-series-part-1/; "
            "https://reevesperformanceandnutrition.com/2021/09/15/"
            "3-things-to-avoid-if-you-have-proximal-hamstring-tendon-pain/; "
            "https://thephysiodepot.com.au/another-blog-post-2"
        ),
    ),
    Work(
        key="S80",
        cites="Web page on exercises to avoid with PHT",
        locator=(
            "https://exakthealth.com/en/blog/"
            "exercises-to-avoid-with-proximal-hamstring-tendinopathy-and-what-to-do-instead"
        ),
    ),
    Work(
        key="S81",
        cites="Web pages on stretching, running, speed and hills, and sitting with PHT",
        locator=(
            "https://runsmarter.online/when-is-it-okay-to-stretch/; https://runsmarter.online/running-considerations/; "
            "https://runsmarter.online/introducing-speed-hills-into-your-pht-rehab/; "
            "https://runsmarter.online/sitting-successfully-with-pht/"
        ),
    ),
    Work(key="S82", cites="Scoping review of patellar tendinopathy in season", locator="doi:10.51224/SRXIV.119"),
    Work(
        key="S83",
        cites="Copy of a patellar review on a web page of low grade, and a clinic page on rest",
        locator=(
            "http://compoundlibraries.com/index.php/33-...; "
            "https://soflopt.com/2021/09/15/rest-will-not-heal-your-tendinopathy/"
        ),
    ),
    Work(key="S84", cites="Looney 2023", locator="PMC9943812"),
    Work(
        key="X01",
        cites="Paper on apophyseal avulsion at the sit bone",
        locator="https://pmc.ncbi.nlm.nih.gov/articles/PMC449822",
    ),
    Work(
        key="X02",
        cites="IJSPT article on apophyseal avulsion at the sit bone",
        locator="https://ijspt.scholasticahq.com/article/37256",
    ),
    Work(key="X03", cites="Eurorad case 14910", locator="http://www.eurorad.org/eurorad/case.php?id=14910"),
    Work(
        key="X04",
        cites="Page on hamstring avulsion injuries (Colosimo)",
        locator="https://c.coek.info/pdf-hamstring-avulsion-injuries-.html",
    ),
    Work(
        key="X05",
        cites="Cauda equina case report, Am J Emerg Med (S0735-6757(19)30535-2)",
        locator="https://ajemjournal.com/article/S0735-6757(19)30535-2/fulltext",
    ),
    Work(key="X06", cites="AMSSM record 1034", locator="https://www.amssm.org/bounce_right_back-csa-1034.html"),
    Work(key="X07", cites="AMSSM record 262", locator="https://www.amssm.org/lethal_leg_pain-csa-262.html"),
    Work(
        key="X08",
        cites="Orthobullets evidence record 10199269",
        locator="https://www.orthobullets.com/evidence/10199269",
    ),
    Work(key="X09", cites="BMJ 357:j2400", locator="https://www.bmj.com/content/357/bmj.j2400"),
    Work(
        key="X10",
        cites="Record of a paper on infection with buttock pain (PMID 28654470)",
        locator="https://insights.ovid.com/pubmed?PMID=28654470",
    ),
    Work(
        key="X11",
        cites="Sacral stress fracture in a distance runner",
        locator="https://jom.osteopathic.org/abstract/sacral-stress-fracture-in-a-distance-runner/",
    ),
    Work(key="X12", cites="Paper on an ischial stress fracture", locator="PMC6206699"),
    Work(key="X13", cites="QJM 109:275", locator="https://academic.oup.com/qjmed/article-abstract/109/4/275/1752888"),
    Work(key="X14", cites="AMSSM record 1177", locator="https://amssm.org/delayed_diagnosis_of_hip_p-csa-1177.html"),
    Work(key="X15", cites="JOSPT Cases 2023", locator="doi:10.2519/josptcases.2023.11596"),
    Work(
        key="X16",
        cites="Abstract in a journal of sports medicine",
        locator="https://journalofsportsmedicine.org/abstract/147/eng",
    ),
    Work(key="X17", cites="JOSPT 2011.3823", locator="JOSPT 2011.3823"),
    Work(
        key="X18",
        cites="Case on a web page, on an uncommon cause at the sciatic nerve",
        locator="http://autoinjurieswhiplash.blogspot.com/2011/12/uncommon-cause-of-sciatic-nerve.html",
    ),
    Work(
        key="X19",
        cites="Sacral stress fracture in a post-partum runner",
        locator=(
            "https://discovery.researcher.life/article/sacral-stress-fracture-in-a-post-partum-runner/"
            "27a5ec3612613512919e28a343b6e2eb"
        ),
    ),
    Work(
        key="X20",
        cites="Article smrj-v2-id1021",
        locator="http://www.remedypublications.com/sports-medicine/full-text/smrj-v2-id1021.php",
    ),
    Work(
        key="X21",
        cites="JBJS quiz: a 51-year-old runner with acute hip and groin pain",
        locator="https://quiz.jbjs.org/51-year-old-runner-acute-hip-groin-pain",
    ),
    Work(
        key="X22",
        cites="Orchard review: ultrasound-guided injections for tendinopathies",
        locator="https://docslib.org/doc/8351196/the-use-of-ultrasound-guided-injections-for-tendinopathies",
    ),
    Work(
        key="X23",
        cites="Web page on eccentric against heavy slow loading",
        locator=(
            "https://theproactiveathlete.ca/2016/03/01/"
            "chronic-tendon-injury-blog-2-eccentrics-versus-slow-heavy-resistance/"
        ),
    ),
    Work(
        key="X24",
        cites="Web page on the 2020 case study of heavy slow loading (Krueger 2020)",
        locator="https://runsmarter.online/slow-heavy-resistance-training-a-2020-case-study/",
    ),
    Work(key="X25", cites="Kinetic Revolution video, text of", locator="https://salda.ws/video.php?id=QHyrgsdJ1x4"),
    Work(
        key="X26",
        cites="Web page on sitting with hamstring tendinopathy",
        locator="https://biologyinsights.com/how-to-sit-comfortably-with-hamstring-tendinopathy",
    ),
    Work(
        key="X27",
        cites="Review of posterior hip pain in athletes, Sports Health 2010;2:237 (abstract read)",
        locator="doi:10.1177/1941738110366000; https://pmc.ncbi.nlm.nih.gov/articles/PMC3445101/",
    ),
    Work(
        key="X28",
        cites="Tibor & Sekiya: differential diagnosis of pain around the hip joint (abstract read)",
        locator="https://studylib.net/doc/8197012/differential-diagnosis-of-pain-around-the-hip-joint",
    ),
    Work(
        key="X29",
        cites="Martin 2014, KSSTA 22:882 (abstract read)",
        locator=(
            "http://www.springermedizin.de/diagnostic-accuracy-of-clinical-tests-for-sciatic-nerve-entrapme/8139462"
        ),
    ),
    Work(
        key="X40",
        cites="Tokutake & Ueta 2024, Asian J Sports Med 15(3):e147182",
        locator="doi:10.5812/asjsm-147182",
    ),
    Work(
        key="X41",
        cites="Reliability of self-regulated sprint intensity in professional soccer players, Am J Sports Sci 2022;10:34",
        locator="doi:10.11648/j.ajss.20221002.12",
    ),
)
