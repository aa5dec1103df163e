"""English words that tell the topic of a text. Written as in analysis/word_marks.py: surely, clearly, faintly."""

from analysis.languages.shapes.topics import TopicWords

WORDS: dict[str, tuple[str, str, str]] = {
    "politics": (
        """
        election* elector* ballot* parliament* senator* congressm* congressw* legislat* lawmaker* referendum* impeach*
        coalition* prime+minister prime+ministerial opposition+leader opposition+part ruling+party vote+of+confidence
        no-confidence by-election* inaugurat* filibuster* gerrymander* backbench* frontbench* constituenc* mp. mps.
        mep. meps. midterm* manifesto* populis* democrats. republicans. conservatives. tories. tory. lib+dem
        labour+party white+house downing+street state+duma verkhovna+rada house+of+commons house+of+lords
        home+secretary cabinet+reshuffle presidential+race presidential+candidate swing+state
        """,
        """
        government* cabinet+minister cabinet+meeting minister. ministers. ministerial* senate. congress. president.
        presidents. presidential* presidency* vice-president* governor* mayor* council. councils. councillor* politic*
        vote. votes. voted. voter* voting. polls. pollster* candidate. candidates. candidacy* campaign+trail
        campaigning. electioneer* party+leader party+conference party+member policy. policies. policymak* bill+pass
        constitution* amend* democra* republican* liberal* conservative* left-wing right-wing far-right far-left
        leftist* centrist* nationalist* socialis* communis* chancellor* whip. whips. caucus* lobby* deputies.
        spokesman+for+the reform* veto* bureaucra* devolution* secession* independence+movement ombudsman*
        attorney-general* attorney+general oath+of+office resign* step+down white-paper* interior+minister
        finance+minister justice+minister deputy+minister dictator* autocra* junta* coup. regime* exit+poll run-off
        electoral. voters. ballots. constituency. vote-rig* incumbent* front-runner* frontrunner* running+mate
        debate+between chief+of+staff press+secretary white+paper spin+doctor* think+tank attorney-general.
        supreme+court+nominee homeland+security patriot+act social+security+reform id+card identity+card*
        anti-terror+law house+arrest+law legislation*
        """,
        """
        leader. leaders. leadership* law. laws. debate* speech. speeches. nominat* committee* commission. adviser*
        advisor* aide. aides. administration* official. officials. federal. state+of+the opposition. ruling. rally.
        rallies. pledge* promise. promised. promises. decree* appoint* majorit* minority+government public+sector
        civil+servant* taxpayer* scandal* secretary* statesm* mandate* treasury. spending+plan immigration* asylum*
        party. parties. poll. brexit* eurosceptic* tax+cut government's ministers' shadow. plan. plans. proposals.
        bill. bills. statement. critics. warned. measures. reforms. reform. speaker. kennedy. howard. left. right.
        wing. cabinet. office.
        """,
    ),
    "war": (
        """
        airstrike* air+strike ceasefire* cease-fire* truce* missile* warship* warplane* fighter+jet artiller*
        shelling. shelled. mortar. mortars. howitzer* front+line frontline* counteroffensive* counter-offensive*
        battlefield* combat. combatant* soldier* troops. trenches. trench. infantry* paratroop* brigade* battalion*
        militant* insurgen* guerrilla* guerilla* rebels. jihad* taliban* hezbollah* hamas* al-qaida* al-qaeda*
        al+qaeda al+qaida islamic+state isis. armed+forces armed+conflict war+crime war-torn prisoner+of+war
        prisoners+of+war peacekeep* demining* landmine* warhead* air+defence air+defense air+raid suicide+bomb*
        car+bomb* roadside+bomb* occupied+territor occupying+force martial+law mobilisation* mobilization* conscript*
        genocid* drone+attack drone+strike kamikaze+drone invasion* invad* warlord* militia* paramilitar* gunship*
        submarine* aircraft+carrier nuclear+weapon general+staff ballistic* patriot+system anti-aircraft* munition*
        ammunition* ethnic+cleansing
        """,
        """
        war. wars. wartime* military. militaries. army. armies. navy. naval. marines. weapon* bomb. bombs. bombing*
        bombard* bomber. bombers. warfare* fighters. rebel. defence+minist* defense+minist* defense+secretary
        pentagon. tanks. tank. drone. drones. grenade* gunfire* hostage* hostilit* occupation. occupier* offensive.
        siege. besieg* retreat* casualt* fighting. clash* sniper* gunmen. ambush* shrapnel* veteran+of+the troop.
        regiment* commander* armoured* armored* frontier+guard air+force terror* extremis* detonat* explosives.
        deploy* withdrawal+of+troop warring* evacuat* refugee* displaced+people shell. shells. blockade* wound*
        general+said peace+plan peace+deal peace+talk insurgency. militancy. suicide+attack suicide+attacker bombings.
        gunfight* gunbattle* gun+battle troop+pull troop+withdraw marines+killed soldiers+killed us-led
        coalition+force green+zone hostages. beheaded. beheading* kidnapped+in extremist+group maoist* tamil+tiger
        janjaweed* checkpoint* curfew* stronghold*
        """,
        """
        attack. attacks. attacked. attackers. strike. strikes. struck. forces. force. killed. enemy. enemies.
        conflict. conflicts. security+force* border. defence. defense. captur* peace. weaponry. nuclear. uranium*
        raid. raids. arms. armed. killing. intelligence+service spy. spies. surrender* veteran. veterans. patrol*
        coalition+forces bloodshed* violence. iraq. iraqi. afghan* syria* gaza* baghdad* falluj* kabul. palestin*
        west+bank israeli+troop chechen* darfur* sudan*
        """,
    ),
    "world": (
        """
        foreign+minist* foreign+secretary foreign+policy secretary+of+state united+nations u.n. un+general ambassador*
        embassy* embassies. diplomat* diplomac* consulate* bilateral* multilateral* european+union european+commission
        european+council nato. security+council general+assembly secretary-general* secretary+general summit. summits.
        treaty. treaties. g7. g20. g8. accession* human+rights+watch amnesty+international international+law
        international+court foreign+affairs international+relations geopolitic* visa-free* expel+diplomat persona+non
        state+visit nonproliferation* non-proliferation* arms+control commonwealth+summit african+union arab+league
        asean. osce. kremlin. head+of+state heads+of+state
        """,
        """
        sanction* foreign. overseas. international+community world+leader* peace+process peace+talks humanitarian*
        migrant* refugees. envoy* envoys. ally. allies. allied. allian* neighbouring+countr* nuclear+programme
        nuclear+program nuclear+talk* north+korea pyongyang* tehran* annex* sovereign* territorial* extradit* exile*
        dictatorship* delegation* talks. eu. un. iaea. aid+agenc* world+powers superpower* colonial* apartheid*
        protectorate* separatis* border+crossing disputed. dispute+over monarch* royal+visit border+dispute embargo*
        ratif* foreigner* expatriate* u.s.-led regional+power peace-keep* aid+worker* red+cross red+crescent famine*
        food+aid donor+countr* disarm* refugee+camp* crown+prince sheikh. sultan. emir. king. monarchy.
        palestinian+leader prime+minister+of supreme+leader ayatollah* opposition+in+exile dissident*
        political+prisoner* detain+journalist democracy+activist crackdown* junta's strongman*
        """,
        """
        countries. country. nations. nation. international* global. abroad. regional. china. chinese. beijing. russia.
        russian* moscow. iran. iranian* israel* india. indian. pakistan* turkey. turkish. germany. german. france.
        french. japan. japanese. korea* italy. italian. spain. spanish. poland. polish. ukrain* kyiv. kiev. saudi.
        egypt* africa* asia. asian. europe. european* iraq* haiti* cuba* venezuel* brazil* mexic* argentin* nigeria*
        kenya* south+africa zimbabw* ethiopi* indonesia* thailand. thai. philippin* vietnam* myanmar* burma. hungar*
        serbia* kosovo* georgia. belarus* moldova* taiwan* hong+kong greece. greek. cyprus* libya* yemen* lebanon*
        lebanese. jordan. qatar* kuwait* crimea* minister+said agreement. agreements. accord. accords. immigrants.
        border. tension* protest* clashes. jerusalem. gaza*
        """,
    ),
    "society": (
        """
        schoolchild* kindergarten* pupil* teacher* curricul* pension* retiree* maternity+leave child+care childcare*
        daycare* homeless* welfare* benefits+claim social+worker social+service* public+holiday church* bishop*
        archbishop* priest* pope. papal. vatican. mosque* synagogue* christian* muslim* islam. cathol* orthodox*
        relig* gender+equality same-sex gay+marriage lgbt* transgender* feminis* racis* racial* discriminat* abortion*
        birth+rate census* demograph* disabilit* disabled. minimum+wage human+right* civil+right* volunteer* charity.
        charities. donat* public+transport commuter* bus+route tram. trams. trolleybus* street+light* playground*
        housing+estate council+housing tenant* landlord* slum. slums. school+board high+school primary+school
        secondary+school higher+education tuition* scholarship* graduat* exam. exams. examination*
        new+bridge bridge+open* bus+strike* drivers+strike nurses+strike doctors+strike teachers+strike
        """,
        """
        school. schools. student* universit* college. colleges. education* campus. parent. parents. child. children.
        kids. famil* elderly. teenage* teens. youth. young+people women. woman. marriage* marri* wedding* divorc*
        resident* neighbourhood* neighborhood* communit* housing. social. society. poverty* poor. inequal* unemploy*
        wages. nurse. nurses. gender. equality* migrant. immigrant* citizenship* citizen. citizens. passport* protest*
        demonstrat* activist* animal+shelter stray+dog* orphan* adopt* heating. water+supply sewage*
        rubbish+collection waste+collection recycl* pedestrian* cyclist* bicycle+lane pensioners. heritage.
        language+law native+american* indigenous* tribe* tribal* funeral* memorial* anniversar* commemorat* holocaust*
        survey. polling+company respondents. census. villagers. townspeople. municipal* city+council local+author*
        library. libraries. lifestyle* charit* classroom* syllabus* headteacher* head+teacher* school+meals literacy.
        numeracy. undergraduates. nursery. nurseries. pensioner. retirement+age carers. carer. foster. homelessness.
        loneliness. immigrants. integration. ethnic. minorities. minority. hijab* veil. headscar* mosques. sermon*
        worship* pilgrim* ramadan. hajj. eid. diwali. hanukkah. new+year+celebr carnival* parade. parades. fox+hunting
        hunting+ban smoking+ban gambling. licensing+hours asbo* antisocial* anti-social* smoking+in+public road+safety
        congestion. parking. cycle+lane buses. ferry+service sailings. job+action walkout* picket* strike+ballot
        """,
        """
        people. public. local. residents. town. village. city. cities. county. life. live. lives. living. men. rights.
        equal. freedom* liberty. home. homes. street. streets. road. roads. repair* opening. opened. park. parks.
        bridge. traffic. bus. buses. train. trains. train+station tradition* history. historic. holiday. holidays.
        christmas. easter. guns. gun+control gun. prison+reform jail. prayer* god. faith. moral* campaigners.
        petition* strike+action union. unions. worker. workers.
        """,
    ),
    "economy": (
        """
        econom* inflation* gdp. gross+domestic interest+rate* central+bank* federal+reserve stock+market
        stock+exchange wall+street shareholder* dividend* bond+market bonds. earnings. quarterly+profit net+profit
        net+income net+loss pre-tax* pretax* revenue. revenues. turnover. profits. profit. bankrupt* insolven*
        takeover* buyout* buy-out merger* acquisition* ipo. initial+public hedge+fund* private+equity venture+capital
        nasdaq. dow+jones ftse. nikkei. s&p. crude+oil oil+price* opec. barrel. barrels. gas+price* petrol+price*
        imports. exports. exporter* importer* trade+deficit trade+surplus budget+deficit recession* fiscal* monetary*
        currency. currencies. exchange+rate dollar+fell dollar+rose euro+zone eurozone* tariff* antitrust* anti-trust
        retail+sales retailer* consumer+spending consumer+confidence consumer+price* jobless+claim* payroll* layoff*
        lay+off job+cuts mortgage* credit+card+firm investor* invest. investment* investing. insurer* insurance*
        stockbroker* commodit* wto. imf. world+bank world+trade corp. inc. ltd. plc. nyse. buyback* spinoff* spin-off
        divest* merge. merged. merging. wal-mart walmart. shoppers. shopper. retirement+saving savings. 401
        same-store+sales factory+orders durable+goods trade+gap current+account jobless. unemployment+rate prime+rate
        rate+hike rate+cut rate+increase raise+rates cut+rates raised+rates basis+point benchmark* treasury+note
        bondhold* underwrit* brokerage* broker. brokers. mutual+fund* pension+fund* profit+forecast profit+warning
        sales+forecast market+capital low-cost+carrier no-frills budget+airline chapter+11 bailout* bail-out
        write-down* writedown* overhead. ebitda. cash+flow balance+sheet corporate+governance
        """,
        """
        bank. banks. banking. banker* lender* lending. loan. loans. creditor* debt. debts. audit* accountan* business.
        businesses. businessm* corporat* conglomerat* subsidiar* chief+executive ceo. cfo. chairman+of+the+board
        boardroom* shares. stock. stocks. market+share markets. trader. traders. trading. sales. seller* wholesal*
        supermarket* retail. chain+store carmaker* automaker* car+maker* airline. airlines. airways. manufactur*
        factory. factories. industr* plant+closure export* import. imported. tax. taxes. taxation. taxpayers. budget.
        budgets. subsid* price. prices. pricing. cost. costs. wage. pay+rise salary* salaries. unemployment. jobs.
        job+market labor+market labour+market hiring. employ* workforce* oil. gas. pipeline* refiner* petroleum*
        energy. electricity* power+plant power+grid coal. mining. miner. miners. steel. steelmaker* grain. wheat.
        corn. harvest* crop. crops. farmer* farming. agricultur* fertili* real+estate property+price* house+price*
        housing+market construct* developer. developers. tourism* tourist* freight* shipping. logistic* port. ports.
        railway* rail+operator trade. trade+union billion. bn. fund. funds. financ* asset* equity. equities. rival+bid
        bidder* bidding. bid. offer. deal. deals. contract. contracts. supplier* procurement* tender. tenders.
        outsourc* forecast. growth. quarter. quarterly. fourth-quarter* third-quarter* second-quarter* first-quarter*
        analyst. analysts. rise+in+price slump* downturn* rebound+in slowdown* infrastruct* recall. recalling.
        franchis* headquarter* sluggish. competitor. competitors. multinational* industrialist* tycoon* billionaire*
        magnate* vendor* deliver* distribut* warehous* brewer* brewery* beverage* restaurant+chain fast-food
        food+maker clothing+chain department+store* discount* grocer* hotel+chain hotelier* casino* luxury+goods
        tobacco+company drug+company drugmaker* pharmaceutical+company aerospace+company planemaker* boeing. airbus.
        automotive. ford+motor general+motors toyota. chip+sales pay+cut pay+deal pension+scheme wealth* hire. hires.
        rail. cargo. container+ship tanker. refinery. oilfield* drilling. opencast. output+cut* quota*
        accounting+irregular advertis* marketing. consumer+goods economist* profitable. bankers. moody. moody's
        sales+fell company. companies. firm. firms.
        """,
        """
        million. mln. dollar. dollars. euro. euros. pound. pounds. yen. yuan. ruble* rouble* hryvnia* percent. cent.
        per+cent cents. customer* consumer* client. clients. brand. brands. product. products. production. output.
        demand. supply. supplies. fell. rose. drop. dropped. gain. gains. lower. higher. record+high stake. stakes.
        sell. selling. sold. buy. buying. bought. purchase* owner. owners. executive. executives. entrepreneur*
        startup* enterprise* cash. money. income. expens* cheap* restructur* store. stores. shop. shops. shopping.
        regulator* settlement. settle. lawsuit* sec. fraud. accounting. airport. flight. flights. fuel. petrol.
        gasoline. vehicle+sales capital. rating. ratings. profitab* annual. year-on-year*
        """,
    ),
    "technology": (
        """
        software. internet. online. web. website* browser* smartphone* mobile+phone* cellphone* cell+phone* handset*
        laptop* notebook+computer computer. computers. computing. pc. pcs. tablet+computer tablets. iphone* ipad*
        ipod* android. microsoft. google. apple+computer facebook. twitter. youtube. instagram. tiktok. whatsapp.
        telegram+messenger samsung. nokia. intel. ibm. linux. windows. oracle+corp firefox. mozilla. yahoo. ebay.
        amazon.com. netflix. openai. nvidia. amd. huawei. xiaomi. artificial+intelligence machine+learning chatbot*
        neural+network* algorithm* blockchain* cryptocurren* bitcoin* broadband* wi-fi* wifi. bluetooth. 3g. 4g. 5g.
        router* modem* voip. fibre-optic fiber-optic spam. spammer* phishing* malware* spyware* virus+writer* worm.
        trojan* hacker* hacking. hacked. cyber* ransomware* encrypt* open-source open+source operating+system
        search+engine* video+game* gamer* games+console* console. consoles. playstation* xbox* nintendo* gameboy*
        game+boy gadget* microchip* chipmaker* chip+maker semiconduct* processor* microprocessor* file-sharing
        peer-to-peer file+sharing download* blog. blogs. blogger* weblog* e-mail* email* podcast* mp3. dvd. dvds.
        hdtv. plasma+screen* flat-panel lcd. digital+music digital+camera* megapixel* robot* 3d+print* virtual+reality
        augmented+reality supercomput* data+cent* cloud+comput* programmer* coder. coders. developer+conference java.
        server. servers. patch. patches. bug+fix firmware* self-driving electric+vehicle* electric+car* touchscreen*
        touch+screen desktop. app. apps. app+store rfid. gps. voice+assistant blackberry. memory+chip memory+card
        memory+cards file+swap file-swap smart+card smartcard* web+conferenc web-based online-only online+store
        internet+service webmaster* web+search search+giant search-engine netscape. opera+software adobe. sap.
        salesforce. dell. hewlett-packard hp. motorola. ericsson. sony+ericsson palm. pda. pdas. psp. gba. halo.
        electronic+arts ubisoft. game+maker game+publisher games+industry computer+game handheld* data+protection
        data+breach identity+theft pop-up instant-messag chips. 64-bit dual-core supercomputer. it+security it+manager
        network+security web+server web+services hard+drive hard+disk floppy. usb. cd-rom dvd+player blu-ray hd-dvd
        podcasting. ringtone* wap. gprs. gsm. cdma. umts. wimax. broadband. dsl. adsl. cable+modem e-commerce e-voting
        e-government digital+divide rss. wiki* wikipedia. deepfake* facial+recognition biometric* large+language+model
        """,
        """
        technolog* tech. digital. electronic* gadget. device. devices. hardware. chip. chips. startup. silicon+valley
        it+department wireless. telecom* mobile. broadcaster+hd network. networks. networking. bandwidth* portal.
        messaging. instant+messag* text+message* sms. chat. streaming. stream. user. users. username* password* login.
        privacy* data. database* piracy. pirate. pirated. innovat* prototype* sensor* battery. batteries. camera.
        cameras. lens. screen. screens. display. displays. keyboard* printer* disk. disks. disc. discs. flash+memory
        storage. gigabyte* megabyte* terabyte* gb. ghz. mhz. mbps. pixel* upgrade* beta. version. versions.
        release+candidate interface* compatib* patent. patents. vulnerabilit* flaw. flaws. security+flaw*
        security+hole* security+firm firewall* antivirus* anti-virus* multiplayer* gaming. playstation. esport*
        satellite+radio satellite+tv set-top digital+tv interactive+tv tivo. automation* engineer. engineers.
        engineering. code. programming. developers. hybrid+car* engine. crossover. sedan. horsepower. drone+deliver
        coding. install* configur* gateway. gateways. plasma. tvs. hi-tech high-tech hi-fi gizmo* webcam* scanner*
        radio+frequency cyberspace. tech-savvy techie* geek* developer+community enterprise+software corporate+data
        encryption. authenticat* backup. backups. middleware. mainframe* workstat* peripheral* photocop* sequel+game
        playable. plug-in plugin* open+standard* microsoft's bytes. megabit* terahertz* fuel+cell* nanotube*
        """,
        """
        computer-* system. systems. service+provider isp. isps. video. videos. games. game+develop* title+for content.
        copyright* user-* machine. machines. tool. tools. feature. features. launch. launched. design. designed.
        model. models. virtual. virus. viruses. electronics. toy. toys. phone. phones. telephone* calls. speed. fast.
        faster. standard. standards. format. formats. window. site. sites. link. links. page. pages.
        science+and+technology product+launch satellite. satellites. car. cars. vehicle. vehicles.
        """,
    ),
    "science": (
        """
        scientist* researcher* astronom* astronaut* cosmonaut* spacecraft* space+station space+agency space+shuttle
        spaceship* spaceflight* nasa. esa. telescope* galax* asteroid* comet. comets. meteorite* exoplanet* planet.
        planets. mars. jupiter. saturn. lunar. moon. orbit* rover. rovers. black+hole* supernova* solar+system cosmic*
        cosmos. physicist* physics. quantum* particle+accelerator neutrino* chemist. chemists. chemistry. biolog*
        genom* genetic* dna. stem+cell* gene. genes. molecul* microb* bacteri* evolutionary. evolution. fossil*
        dinosaur* palaeontolog* paleontolog* archaeolog* archeolog* anthropolog* neanderthal* prehistor* excavation*
        mummy. mummies. ancient. nobel+prize+in peer-reviewed laborator* experiment* hypothes* mathematic* nanotech*
        neurosci* climate+change global+warming greenhouse+gas* carbon+emission* co2. glacier* ice+cap ice+sheet
        ozone+layer ecosystem* biodivers* endangered+species species. habitat* conservationist* ecolog* zoolog* botan*
        volcanolog* seismolog* geolog* oceanograph* marine+biolog* primate* chimpanzee* whale. whales. dolphin*
        scientific* rocket+launch launch+pad soyuz. hubble. spacex. spaceshipone zero-gravity space+tourism
        solar+eclipse lunar+eclipse researchers+at researchers+say researchers+have new+study+found
        study+in+the+journal published+in+the+journal geophys* biochem* ecosystem. meteor+shower astronomical.
        cosmolog* stargaz* space+probe nasa's spaceport* space+craft launch+vehicle heavy-lift space+flight x+prize
        meteorolog* coral+reef* rainforest* extinct* paleo* hominid* hobbit+human homo+sapiens bullfrog* frog. frogs.
        amphibian* invasive+species crustacean* squid. octopus* penguin* polar+bear* cheetah* tiger+population fungi.
        fungus. photosynth* seabed. deep-sea plankton*
        """,
        """
        science. sciences. research. study+found study+published study+suggest* studies. university+study space.
        rocket. rockets. satellite. satellites. probe. probes. crater* atmosphere* arctic. antarctic* ocean. oceans.
        sea+level* emission* kyoto. environment* wildlife. animal. animals. bird. birds. insect. insects. fish.
        mammal* reptile* elephant* monkey* ape. apes. gorilla* panda. pandas. shark. sharks. turtle* bee. bees.
        spider* carbon. hydrogen* oxygen. helium. atom. atoms. atomic. electron* laser. lasers. gravity. theory.
        theories. professor* academ* expedition* specimen* skeleton* bones. skull. discover* tomb. pharaoh* ruins.
        cave. caves. evolved. brain. brains. cell. cells. protein* enzyme* mutation* clone. cloned. cloning. journal.
        astrophys* radio+wave* orbital. capsule. solar. earth. crew. earth's. biolab* bipolar. vaccine+research
        sediment* mineral* crystal* reactor* plasma+physics superconduct* greenhouse. drought. el+nino wind+farm*
        renewable* pollution* pollut* contaminat* nature+reserve marine. creature* breed. breeding. predator* prey.
        nest. eggs. hatch* migration+of naturalist* scholar. historian* findings. statistic* sample. samples.
        microscop* geograph* national+geographic
        """,
        """
        theor* analys* method. lab. labs. found+that evidence. experts. expert. nature. natural. sun. star. stars.
        sky. surface. temperature. temperatures. climate. water. tree. trees. plant. plants. forest. forests. mission.
        weather. hurricane+season volcano* tsunami+warning years+ago million+years
        """,
    ),
    "sports": (
        """
        football* soccer* basketball* baseball* hockey. tennis. golf. golfer* rugby. cricket. cricketer* boxing.
        boxer. boxers. wrestl* athletics. athlete* gymnast* swimmer* sprinter* marathon* triathl* biathl* figure+skat*
        skier* skiing. snowboard* cyclist. cycling. formula+one formula+1 grand+prix motogp. nascar. chess.
        volleyball* handball* badminton* judo. taekwondo. fencing. rowing. weightlift* olympic* olympiad* paralymp*
        medal. medals. gold+medal* medallist* medalist* world+cup champions+league premier+league premiership* la+liga
        serie+a bundesliga* fa+cup davis+cup ryder+cup stanley+cup europa+league super+bowl world+series grand+slam
        wimbledon. us+open australian+open french+open nba. nfl. nhl. mlb. ncaa. pga. lpga. fifa. uefa. atp. wta. ufc.
        mma. ioc. arsenal. chelsea. liverpool+fc manchester+united real+madrid juventus. touchdown* quarterback*
        linebacker* wide+receiver running+back home+run* inning* pitcher* outfielder* shortstop* bullpen* midfielder*
        striker. strikers. goalkeeper* goalscor* defender. defenders. fly-half fullback* full-back hat-trick*
        penalty+kick penalty+shootout shootout. wicket* batsman* batsmen. bowler* birdie* bogey* eagle+putt semifinal*
        semi-final* quarterfinal* quarter-final* playoff* play-off* championship* tournament* knockout. referee*
        umpire* head+coach coach. coaches. coached. coaching. manager+of+the+match teammate* team-mate* rebounds.
        three-pointer* free+throw* freshman. sophomore. heavyweight* middleweight* welterweight* transfer+window
        offside. kickoff* kick-off preseason* pre-season midseason* offseason* undefeated. unbeaten. doping. steroid.
        steroids. red+card yellow+card freestyle. backstroke. relay. 100m. 200m. 400m. 1500m. top-seeded seeded.
        tiebreak* tie-break set+point* match+point* red+sox yankees. lakers. six+nations homer. homers. homered.
        pitching. reliever* infielder* hoops. ballpark* cricketers. fastball* no-hitter* dunk. dunks. tds. slugger*
        goaltender* center+fielder left-hander right-hander ace. tennis+star football+star sprint+hurdle hurdler*
        marathoner* tour+de+france giro+d test+status unseeded. free+agent free-agent national+team world+record
        clean+sheet relegat* wing-back left-back centre-back center-back scrum-half hooker. flanker. fly+half
        ballgame* world+champion european+champion gold+medalist silver+medal bronze+medal
        dota. esport* e-sport* counter-strike.
        """,
        """
        match. matches. league. leagues. cup. club. clubs. team. teams. squad* player. players. captain* fans.
        stadium* arena. score. scored. scorer* scoring. goals. goal. goalless. win+over win+against victory+over
        defeat* season. seasons. champion. champions. title. finals. final. fixture* injury. injured+list hamstring*
        knee. ankle. groin. racing. race. races. racer* lap. laps. podium. pole+position game. games. beat. beats.
        winner. winners. runner-up* lead+at+halftime halftime* half-time* first+half second+half fourth+quarter
        overtime. extra+time draft+pick rookie. rookies. roster* bench. sideline* contender* contest. round. rounds.
        seed. seeded. kick. pass. passes. passed+for yards. yard. tackle. tackles. dribbl* lineup* line-up fightback*
        comeback. winless. unbeaten+run streak. rivals. rival. derby. training+camp international+friendly test+match
        test+series sport. sports. sporting. bowl. conference+final. bout. sprint. jump. throw. try. tries. scrum.
        crease. pitch. pitches. hitter. hits. ranked. seconds. record+time play. played. plays. playing. hitting.
        innings. batting. bat. batted. runs. hit+the+winner nil. nil-nil lineback* cleat* jersey. jerseys.
        dressing+room locker+room sidelined. rout. routed. rallied. rally+past thrash* trounce* outplay* prelim*
        knocked+out qualifying. qualifier. qualifiers. qualified+for booked+place underdog* favourite+to favorites.
        sprinted. hurdle* vault. parallel+bars swim. swam. pool. rink. puck. netted. equalis* equaliz* header.
        free-kick corner. penalt* suspended+for lineout. handicap. fairway* tee. par. birdies. course+record
        sixth+inning stats. all-star standings. table+top clubhouse. athletic. athletics.
        """,
        """
        win. wins. won. winning. loss. losses. lose. lost. victory. victories. finish* points. point. ball. shot.
        shots. opener. opening+day sunday's. saturday's. saturday. sunday. weekend. night. night's. side. sides.
        first-half straight. fourth. third. second. half. competition* competitor* compete. trophy* trophies. prize.
        training. trainer. transfer. transfers. spectator* world+number ranking. rankings. top-ranked streak. lead.
        led. beaten. beating. crown. chelsea. bryant. beat+the edge. edged. drew. draw. draws. fitness. fit. debut.
        signed. signing. contract. comeback. skipper. boss. squad. selectors. series. defeat. defeats. defeated.
        career. retire. retires. retired. retirement+from crowd. ground. top-+flight best+of top. place. hosts.
        visitors.
        """,
    ),
    "culture": (
        """
        film. films. filmmak* film-mak* movie* cinema* box+office hollywood* bollywood* actor. actors. actress* oscar.
        oscars. academy+award* golden+globe* bafta* emmy* grammy* tony+award* cannes. sundance. screenwrit*
        screenplay* director's. blockbuster* sequel. prequel. biopic. trailer. animation. animated. pixar. disney.
        thriller. sitcom* soap+opera tv+series tv+show television+series reality+tv talk+show eurovision* singer*
        songwrit* musician* rapper* hip-hop hip+hop rock+band pop+star boy+band rock+group guitarist* drummer*
        pianist* violinist* orchestra* conductor. symphony* opera. operas. ballet* choreograph* album. albums. song.
        songs. soundtrack* chart. charts. number+one+single uk+chart concert* gig. gigs. concert+tour tour+dates
        music+festival beatles. u2. brit+awards mtv. novelist* novel. novels. author. authors. poet. poets. poetry.
        poem* bestsell* best-sell* booker+prize harry+potter literary. literature. playwright* theatre*
        theater+production broadway. west+end musical. musicals. stage+play comedian* comedy. comedies. stand-up
        drama. dramas. museum* art+gallery gallery. galleries. painter* painting. paintings. sculpt* exhibition*
        exhibit. curator* photographer+exhib artwork* portrait* artist. artists. fashion+week supermodel*
        fashion+design* catwalk. celebrit* paparazz* red+carpet rock+star pop+group pop+singer pop+idol rap+star
        country+music country+singer boyband* girl+group girl+band film+star movie+star film+festival film+director
        film+maker film+studio tv+host tv+star tv+drama game+show quiz+show anchor. sitcoms. miniseries. box-office
        soul+singer jazz+musician conductor+of artworks. old+master auction+house sotheby* christie* impressionist*
        mona+lisa louvre. tate. photograph+exhibition choir* chorus. tenor. soprano. k-pop mini-album teaser+image
        music+video debut+album satir* pantomime* playwrights. novelists. shortlist* childrens+author turner+prize
        whitbread+prize pulitzer* film+academy screen+actors+guild directors+guild brit+award mercury+prize
        video+game videogame* gamer* gameplay* playstation* nintendo* xbox. dlc. steam+version contestant* quiz+master
        """,
        """
        music. musical+. band. bands. pop. rock. jazz. punk. rap. star. stars. starred. starring. co-star* superstar*
        cast. role. roles. character. characters. director. directed. producer. producers. studio. studios. episode*
        premiere* premier+of screening* audience* festival* award. awards. nominee* nominated. nominations.
        nomination. best+actor best+actress best+picture best+film tv+presenter presenter. broadcaster. bbc+one
        bbc+two channel+4 itv. viewers. ratings. show. shows. sang. sing. singing. tour. lyrics. duet. vocals.
        vocalist. book. books. publisher* writer. writers. writing. story. stories. tale. tales. fiction. memoir*
        autobiograph* biograph* comic. comics. cartoon* fairy+tale magazine. culture. cultural. art. arts.
        design+museum architect* monument* unesco. designer. fashion. model. dress. dance. dancer. dancers. perform.
        performer* performance* entertainer* entertainment. opera+house stage. scene. scenes. critic. critics. review.
        reviews. fans. hit. hits. debut. number+one rock+'n'roll legend. legendary. royal. prince. princess. queen.
        duke. duchess. videos. rocker* remake* trilogy* spielberg* tarantino* scorsese* blockbusters. spin-off+series
        airing. aired. broadcast. broadcasting. broadcasters. showbiz* stardom. glamorous. tattoo* model+agency gown*
        couture* style+icon dresses. jewel* antique* vintage* literary+festival reading. publishing. pages. storyline.
        plot. audiences. applause. encore. recital. acoustic. guitar. piano. violin. drum. drums. singers. idol.
        screened. sculptor. gothic. baroque.
        """,
        """
        tv. television. radio. bbc. channel. series. screen. love. play. plays. fame. famous. icon. idol. romance.
        romantic. beauty. glamour. prize. judge+on ceremony. anniversary. wedding. actor's. creative. theme. original.
        classic. history. photo. photos. photograph* nightclub. rehab.
        """,
    ),
    "incidents": (
        """
        murder* homicid* manslaughter* stabbed. stabbing* shooting. shootings. gunman. shooter* robber* burglar*
        theft. thefts. thief. thieves. stolen. kidnap* abduct* rape. raped. rapist* sexual+assault sexually+assaulted
        assaulted. arson* vandal* looting. looter* carjack* drug+traffick* drug+dealer* cocaine. heroin. smuggl*
        traffick* police. policeman. policemen. detective* sheriff* arrest. arrested. arrests. suspect. suspects.
        suspected+of pleaded+guilty sentenced. life+sentence death+penalty convicted. conviction. jurors. jury.
        inmate* defendant* prosecut* indict* plea+deal bail. custody. crime+scene body+found found+dead missing+girl
        missing+boy missing+woman missing+man missing+person earthquake* quake. tsunami* hurricane* typhoon* cyclone*
        tornado* flood. floods. flooded. flooding. landslide* mudslide* avalanche* wildfire* bushfire* blaze.
        firefighter* fire+brigade fire+engine fire+broke volcanic+eruption plane+crash* car+crash crash. crashed.
        crashes. collision. collided. derail* capsiz* shipwreck* sank. sinking. drowned. drowning. wreckage* rescuers.
        rescue+team* search+and+rescue paramedic* ambulance* death+toll explosion* exploded. blast. blasts. injured.
        collapse+of+the+building electrocut* poisoning. lightning+strike hit-and-run hit+and+run drunk+driv*
        road+accident gas+leak
        flames. fire+chief* fire+destroy* burned+down burns+down burned+to+the+ground fire+tore smoke+inhalation
        """,
        """
        victim* killed. killer* killing. killings. dead. died. dies. deadly. fatal* accident. accidents. disaster*
        emergency+service* crime. crimes. criminal* gang. gangs. mafia. mob. court. courts. trial. trials. judge.
        judges. jail. jailed. prison. prisons. prisoner* sentence. charged+with charges. guilty. plead* lawyer.
        lawyers. attorney. testif* witness. witnesses. testimony. alleged. allegedly. accus* investigat* inquest.
        coroner. autopsy* forensic* bodies. corpse* fire. fires. burned. burning. smoke. storm. storms. gale. gales.
        hostage. bomb+threat shot+dead shot+and+killed stampede* riot. riots. rioters. evacuat* survivor* survived.
        rescue. rescued. trapped. missing. abuse. abused. assault. attacker. violent. weapon+charge cops. officer.
        officers. fbi. interpol. manhunt. standoff. hospitalised. hospitalized. injur* wounded. gun. bullet* knife.
        theft+of fraudster* scam. scams. scammer* extort* blackmail* brib* embezzl* corruption+case rampage* shooter.
        fugitive* escapee* hoax* deport. drug+lord drug+ring meth. marijuana+possession cannabis. overdose*
        money+launder* fraud. fraudulent. perjury* obstruct+justice grand+jury probation* parole* suicide. hanged.
        strangl* decapitat* missing+child amber+alert pile-up pileup* aftershock* richter. magnitude. storm+surge
        flood-hit inundat* tidal. power+outage* blackout. blackouts. wrecked. runway. black+box+record
        emergency+landing evacuated.
        """,
        """
        fell+from hit+by driver. drivers. truck. lorry. helicopter. plane. train. ship. ferry. boat. vessel. bus. car.
        scene. incident. incidents. emergency. threat. danger* safety. dies+in. caught. case. cases. evidence. hurt.
        damage. damaged. destroyed. body. death. deaths. drug. drugs. illegal. cause+of+the
        """,
    ),
    "health": (
        """
        hospital* patient. patients. surgeon* surgery. surgical* doctor. doctors. physician* nurses. clinic. clinics.
        clinical* medical. medicine. medicines. medication* pharma* vaccin* immuniz* immunis* epidemic* pandemic*
        coronavirus* covid* influenza* flu. measles. polio. cholera. ebola. malaria. tuberculosis. hiv. aids. hiv/aids
        sars. bird+flu avian+flu swine+flu cancer* tumour* tumor* chemotherap* leukemia* leukaemia* diabet* obes*
        cholesterol. heart+disease heart+attack* heart+failure stroke+patient* cardio* cardiac* hypertens*
        blood+pressure alzheimer* dementia. parkinson's. autis* schizophren* depression. mental+health psychiatr*
        psycholog* anxiety+disorder asthma* arthritis. osteopor* allerg* infertil* ivf. pregnan* midwi* transplant*
        organ+donor* antibiotic* antidepressant* painkiller* side+effect* drug+trial world+health nhs. fda.
        health+service health+care healthcare* public+health symptom* diagnos* disease* infect* virus+spread
        outbreak+of quarantine* lockdown*
        """,
        """
        health. healthy. healthier. illness* sick. sickness. therap* treatment* dose. doses. diet. diets. dietar*
        nutrition* vitamin* calorie* overweight. fitness+class smok* tobacco. cigarette* alcohol+abuse addict*
        insomnia. sleep. vitamins. wound+care ward. wards. intensive+care medics. medic. dentist* dental. teeth.
        skin+cancer lung. lungs. liver. kidney* blood+test* blood+donor* syndrome. disorder. disorders. chronic. cure.
        cures. relief. outbreak* bacteria. immune. immunity. antibod* hormone* insulin. drugmaker* vioxx.
        abortion+pill birth+control contracept* prescription* bypass+surgery gastric* obesity. epidemiolog*
        outpatient* paediatric* pediatric* dermatolog* ovarian* prostate* cervical* breast+cancer lung+cancer
        mammogra* biopsy* lesion* remission. hospice* hospitals. general+practitioner gp. gps. veterinar* coma.
        concuss* bandage* prosthe* wheelchair* hearing+loss eyesight* blindness* deaf. fertility. menopaus* placebo*
        randomi* clinical+trial dosage* food+poison* salmonell* e.coli listeria* hepatit* meningit* pneumon* bronchit*
        sinus. allergies.
        """,
        """
        drug. drugs. risk. risks. heart. blood. body. care. pain. brain. stroke. eat. eating. food. exercise. weight.
        babies. baby. birth. mothers. adult. adults. study. caffeine. coffee. sugar. salt. bodies+. mortality.
        death+rate ill. hospitalised.
        """,
    ),
    "other": (
        """
        horoscope* zodiac. recipe* tablespoon* teaspoon* weather+forecast crossword* sudoku. lottery+number* giveaway*
        sweepstake*
        """,
        """
        forecaster* sunny. cloudy. rain+shower* preheat. oven. dough. garlic. saucepan. makeup. mascara. hairstyle*
        manicure* skincare. moisturi* tarot. aries. taurus. capricorn. sagittarius. celsius+. degrees+celsius
        life+hack* quiz. crossword. humidifier* best+gifts gift+guide gift+ideas shopping+guide buying+guide
        how+to+make how+to+cook how+to+get tablespoons. teaspoons. simmer. whisk. marinad* garnish. moisturizer*
        beauty+routine lipstick. eyeliner. foundation+cream styling+tips horoscopes. star+sign zodiac. tips+for
        ways+to things+to reasons+why reasons+to signs+that signs+you
        """,
        """
        butter. onion. cream. flour. shampoo. lipstick. outfit. tips.
        """,
    ),
}

SECTIONS: dict[str, str] = {
    "politics": (
        "politics, political, elections, election, government, parliament, us-politics, uk-politics, policy, whitehouse"
    ),
    "war": (
        "war, russia-ukraine war, war in ukraine, defence, defense, military, conflict, conflicts, army, "
        "security, weapons"
    ),
    "world": (
        "world, world news, international, foreign, global, diplomacy, europe, asia, africa, americas, middle "
        "east, eu, nato"
    ),
    "society": (
        "society, education, community, religion, faith, family, social, human rights, people, local, city, "
        "schools, housing"
    ),
    "economy": (
        "economy, economics, business, finance, financial, markets, money, companies, industry, energy, "
        "agriculture, real estate, economy and business, jobs, personal finance, trade, banking, crypto"
    ),
    "technology": (
        "technology, tech, sci-tech, gadgets, internet, digital, computing, software, games, gaming, it, ai, "
        "cybersecurity, mobile, auto, cars, innovation"
    ),
    "science": (
        "science, science and environment, space, environment, climate, nature, archaeology, research, "
        "physics, biology, astronomy, animals, wildlife"
    ),
    "sports": (
        "sport, sports, football, soccer, tennis, basketball, boxing, hockey, olympics, cricket, rugby, golf, "
        "formula 1, f1, cycling, athletics, baseball, nba, nfl, mma"
    ),
    "culture": (
        "culture, arts, entertainment, entertainment and arts, music, film, films, movies, books, theatre, "
        "theater, tv, celebrity, celebrities, showbiz, show business, fashion, art, media, television, style"
    ),
    "incidents": (
        "incidents, accidents, crime, crimes, emergencies, emergency, disasters, disaster, courts, law and "
        "order, police, justice, accidents and incidents"
    ),
    "health": "health, medicine, wellness, coronavirus, covid-19, covid, healthcare, fitness, mental health",
}

# How titles begin that give advice or amuse and tell no news, and what they count: "seven ways", "10 reasons".
ADVICE = (
    "top; the best; the worst; best; heres how; here's how; how to; how you can; why you; what to; where to; when "
    "to; should you; can you; comment; opinion; column; quiz; your horoscope; recipe; gift guide; a guide to; the "
    "ultimate; this is why"
)
COUNTED = (
    "ways; things; reasons; tips; ideas; signs; mistakes; gifts; recipes; habits; hacks; questions; myths; "
    "tricks; dishes; steps; secrets; places; games; books; films; foods; best; worst"
)
NUMBERS = "one two three four five six seven eight nine ten"
TOPICS = TopicWords(WORDS, SECTIONS, ADVICE, COUNTED, NUMBERS)
