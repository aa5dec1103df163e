"""Sixty more openings of invented news, each with the topic an editor would file it under first: topic | title | text."""

EN = """
politics | Orvenia's prime minister loses a vote of confidence | Nineteen deputies of her own party voted against Ada Lorne, and the president must now name somebody to form a new cabinet.
politics | Tarnmouth to elect its mayor in two rounds | The city council changed the rules on Monday. If no candidate gets half of the ballots, the first two meet again a week later.
war | Drones hit fuel depots behind the Irsa front | The army said that eleven of fifteen drones were shot down. Shelling along the river went on through the night and two soldiers were wounded.
war | Armies exchange eighty prisoners at the Grey Bridge | The exchange was the third since the ceasefire. Officers of both general staffs counted the men as they crossed.
world | Orvenia recalls its ambassador from Norrland | The foreign ministry said the step followed remarks about the border treaty. Norrland's embassy called it a misunderstanding.
world | Coast states agree on a common visa at the Saltmere summit | The foreign ministers of five countries signed the agreement after two days of talks. The European Union sent an observer.
society | Schools on the isles will teach in two shifts | There are more pupils than desks, the education board says. Parents have asked for buses that run at noon.
society | Pensioners of Lowmarsh get free rides on the ferry | The social service will send the cards by post. Some 14,000 elderly people live in villages without a shop.
economy | Central bank cuts its key rate to five per cent | Inflation slowed to 3.1 per cent in April. Economists expect cheaper loans and a weaker crown by the summer.
economy | Shipyard of Tarnmouth sells half of its shares | The investor will pay 120 million crowns and take over the debts. The company made a profit last year for the first time since 2019.
technology | A phone that lasts a week on one charge goes on sale | The start-up behind it writes its own operating system. Its app store has only forty apps so far.
technology | Hackers put a city's parking meters out of work | The servers were locked by malicious software on Sunday, the IT department said. Users can pay through the old app.
science | Telescope on Mount Harrow finds a planet with two suns | Astronomers at the University of Orvenia watched the star for nine years. The paper appears in a journal this week.
science | Snails of the Merrin Isles are older than the isles | Biologists compared the DNA of 260 snails. The species must have come from land that is now under the sea, the researchers think.
sports | Rovers win the cup on penalties | The keeper saved three shots after a goalless final. The coach said the team would celebrate on the ferry home.
sports | Lena Voss swims to a second gold in Saltmere | The 19-year-old beat the championship record by half a second. She starts again in the relay on Friday.
culture | A forgotten opera is sung again after ninety years | The score was found in a cellar. The theatre has sold all tickets for the premiere, and a film of it is planned.
incidents | Two injured as tram leaves its rails in Tarnmouth | Firefighters freed the driver from the cabin. Police have closed the street and are looking for witnesses of the accident.
health | Doctors warn of measles on the coast | Eleven children have been taken to hospital. The health ministry asks parents to check when they were vaccinated.
other | Ten ways to keep your kitchen warm without heating | Put a cloth under the door, bake in the evening, and leave the oven open when you have finished.
"""

UK = """
politics | Прем’єрка Орвенії не отримала вотуму довіри | Дев’ятнадцять депутатів її ж фракції проголосували проти уряду. Президент має десять днів, щоб подати нову кандидатуру.
politics | Міськрада Тарнмута переписала регламент перед виборами | Відтепер мера обиратимуть у два тури. Опозиція звинувачує більшість у підіграванні чинному голові.
war | Безпілотники влучили в склади пального за лінією фронту | Генштаб повідомив про одинадцять збитих дронів. Обстріли вздовж річки тривали всю ніч, двоє військових поранені.
war | Із полону повернули вісімдесят захисників | Обмін відбувся на мосту, це вже третій від початку перемир’я. Серед звільнених є морські піхотинці й медики бригади.
world | Орвенія відкликала посла з Норрланду | У міністерстві закордонних справ пояснили, що це відповідь на заяви про кордон. Посольство Норрланду говорить про непорозуміння.
world | П’ять країн узбережжя домовилися про спільну візу | Угоду підписали глави зовнішньополітичних відомств на саміті в Салтмері. Спостерігача надіслав Євросоюз.
society | Школи островів навчатимуть у дві зміни | Учнів більше, ніж парт, кажуть в управлінні освіти. Батьки просять пустити автобуси опівдні.
society | Пенсіонери Лоумарша їздитимуть поромом безкоштовно | Картки надішле поштою соціальна служба. У селах без крамниці живе чотирнадцять тисяч літніх людей.
economy | Нацбанк Орвенії знизив облікову ставку до п’яти відсотків | Інфляція у квітні сповільнилася до 3,1 відсотка. Економісти чекають на дешевші кредити і слабшу крону.
economy | Верф Тарнмута продає половину акцій | Інвестор заплатить 120 мільйонів крон і візьме на себе борги. Торік компанія вперше з 2019 року отримала прибуток.
technology | У продаж вийшов телефон, який тримає заряд тиждень | Стартап пише власну операційну систему. У його магазині поки що лише сорок застосунків.
technology | Хакери вивели з ладу міські паркомати | Сервери заблокувала шкідлива програма, повідомили айтівці мерії. Користувачі можуть платити через старий застосунок.
science | Телескоп на горі Гарроу знайшов планету з двома сонцями | Астрономи Університету Орвенії спостерігали за зорею дев’ять років. Статтю надрукують цього тижня.
science | Равлики Мерринських островів старші за самі острови | Біологи порівняли ДНК 260 равликів. Дослідники вважають, що вид прийшов із суші, яка нині під водою.
sports | «Ровери» виграли кубок по пенальті | Воротар відбив три удари після безгольового фіналу. Тренер обіцяв, що святкуватимуть на поромі дорогою додому.
sports | Лена Фосс випливла друге золото чемпіонату | Дев’ятнадцятирічна спортсменка побила рекорд змагань на пів секунди. У п’ятницю на неї чекає естафета.
culture | Забуту оперу співають уперше за дев’яносто років | Партитуру знайшли в підвалі. Театр уже продав усі квитки на прем’єру, готується й фільм.
incidents | У Тарнмуті трамвай зійшов із рейок, двоє травмованих | Водія визволяли з кабіни рятувальники. Поліція перекрила вулицю і шукає свідків аварії.
health | Лікарі попереджають про кір на узбережжі | До лікарні потрапили одинадцятеро дітей. У міністерстві охорони здоров’я просять батьків перевірити щеплення.
other | Сім способів зігріти кухню без опалення | Покладіть рушник під двері, печіть увечері, а духовку залиште відчиненою, коли закінчите.
"""

RU = """
politics | Премьер Орвении не получила вотума доверия | Девятнадцать депутатов её же фракции проголосовали против правительства. У президента десять дней, чтобы внести новую кандидатуру.
politics | Горсовет Тарнмута переписал регламент перед выборами | Теперь мэра будут выбирать в два тура. Оппозиция обвиняет большинство в подыгрывании действующему главе.
war | Беспилотники попали в склады горючего за линией фронта | Генштаб сообщил об одиннадцати сбитых дронах. Обстрелы вдоль реки шли всю ночь, двое военных ранены.
war | Из плена вернулись восемьдесят солдат | Обмен прошёл на мосту, он третий с начала перемирия. Среди освобождённых — морские пехотинцы и медики бригады.
world | Орвения отозвала посла из Норрланда | В министерстве иностранных дел объяснили, что это ответ на слова о границе. Посольство Норрланда говорит о недоразумении.
world | Пять стран побережья договорились об общей визе | Соглашение подписали главы дипломатических ведомств на саммите в Салтмере. Евросоюз прислал наблюдателя.
society | Школы островов будут учить в две смены | Учеников больше, чем парт, говорят в управлении образования. Родители просят пустить автобусы в полдень.
society | Пенсионеры Лоумарша поедут на пароме бесплатно | Карты разошлёт по почте социальная служба. В деревнях без магазина живёт четырнадцать тысяч пожилых людей.
economy | Центробанк Орвении снизил ставку до пяти процентов | Инфляция в апреле замедлилась до 3,1 процента. Экономисты ждут дешёвых кредитов и слабой кроны.
economy | Верфь Тарнмута продаёт половину акций | Инвестор заплатит 120 миллионов крон и возьмёт на себя долги. В прошлом году компания впервые с 2019 года получила прибыль.
technology | В продажу вышел телефон, который держит заряд неделю | Стартап пишет собственную операционную систему. В его магазине пока только сорок приложений.
technology | Хакеры вывели из строя городские паркоматы | Серверы заблокировала вредоносная программа, сообщили айтишники мэрии. Пользователи могут платить через старое приложение.
science | Телескоп на горе Харроу нашёл планету с двумя солнцами | Астрономы Университета Орвении наблюдали за звездой девять лет. Статья выйдет на этой неделе.
science | Улитки островов Меррин старше самих островов | Биологи сравнили ДНК 260 улиток. Исследователи считают, что вид пришёл с суши, которая теперь под водой.
sports | «Роверы» взяли кубок по пенальти | Вратарь отбил три удара после безголевого финала. Тренер пообещал, что праздновать будут на пароме по дороге домой.
sports | Лена Фосс выплыла второе золото чемпионата | Девятнадцатилетняя спортсменка побила рекорд соревнований на полсекунды. В пятницу её ждёт эстафета.
culture | Забытую оперу поют впервые за девяносто лет | Партитуру нашли в подвале. Театр уже продал все билеты на премьеру, готовится и фильм.
incidents | В Тарнмуте трамвай сошёл с рельсов, двое пострадали | Водителя из кабины доставали спасатели. Полиция перекрыла улицу и ищет свидетелей аварии.
health | Врачи предупреждают о кори на побережье | В больницу попали одиннадцать детей. Минздрав просит родителей проверить прививки.
other | Семь способов согреть кухню без отопления | Положите полотенце под дверь, пеките вечером, а духовку оставьте открытой, когда закончите.
"""

OPENINGS = tuple(
    (language, *(part.strip() for part in line.split("|")))
    for language, lines in (("en", EN), ("uk", UK), ("ru", RU))
    for line in lines.strip().splitlines()
)
