"""Invented news, each event told by different outlets in their own words: what tests of stories compare.

Rows: event, language, hours before now, title, text. Events that end in a digit above 1 are look-alikes of the first one:
the same place, people or kind of event, but another story.
"""

ROWS: tuple[tuple[str, str, float, str, str], ...] = (
    (
        "fire1",
        "uk",
        5.0,
        "У Дубраві згоріла меблева фабрика, двоє робітників у лікарні",
        "Уночі у місті Дубрава спалахнула меблева фабрика «Кедр». Вогонь охопив 2400 квадратних метрів, дах обвалився. "
        "Із палаючого цеху вивели 63 людей, двоє робітників отримали опіки і перебувають у лікарні.\n\n"
        "Пожежу гасили дев’яносто рятувальників, повідомив начальник обласного управління Тарас Вовкун. "
        "За його словами, попередня причина – коротке замикання в сушильній камері.",
    ),
    (
        "fire1",
        "en",
        4.0,
        "Blaze guts furniture plant in Dubrava",
        "More than sixty people were led to safety when fire tore through the Kedr furniture factory in Dubrava overnight. "
        "Two workers are being treated for burns, the hospital said. The roof of the drying hall fell in before dawn.\n\n"
        'About 90 firefighters were sent to the site. "It went up like a match," said the regional rescue chief, Taras Vovkun, '
        "who blamed a short circuit. The plant, which employs 310 people, will stay shut for months.",
    ),
    (
        "fire1",
        "ru",
        3.0,
        "Пожар на мебельной фабрике в Дубраве: пострадали двое",
        "Два сотрудника мебельной фабрики «Кедр» попали в больницу с ожогами после ночного пожара в Дубраве. Площадь возгорания "
        "достигла 2400 квадратных метров, крыша сушильного цеха рухнула.\n\nПо данным спасателей, эвакуированы 63 человека. "
        "Тарас Вовкун, возглавляющий областное управление, считает вероятной причиной короткое замыкание.",
    ),
    (
        "fire2",
        "en",
        6.0,
        "Warehouse fire in Sosnivka put out after nine hours",
        "Firefighters in Sosnivka needed nine hours to put out a fire at a paper warehouse on Friday. Nobody was hurt. "
        "The flames destroyed 800 tonnes of cardboard, the owner, the trading house Brok, said.\n\n"
        "The police are looking at arson as a possible cause. Neighbours saw two men climb over the fence shortly before the blaze.",
    ),
    (
        "rail1",
        "uk",
        20.0,
        "Під Вереском зійшов з рейок нічний потяг, поранено 17 пасажирів",
        "Шість вагонів пасажирського потяга сполученням Лучани – Прилісся зійшли з рейок біля станції Вереск. Травмовано "
        "17 людей, загиблих немає, повідомила залізниця.\n\nПасажирів везуть до Прилісся автобусами. Рух на ділянці обіцяють відновити "
        "до вечора. Слідчі перевіряють стан колії: торік, за словами машиніста Олега Бурдяка, тут уже обмежували швидкість.",
    ),
    (
        "rail1",
        "en",
        18.0,
        "Night train derails near Veresk, 17 hurt",
        "A sleeper train left the track close to Veresk station early on Tuesday and 17 passengers were injured, none of them "
        "fatally. It was on its way from Luchany to Prylissia with about 240 people on board.\n\n"
        "Buses took the passengers on. Investigators are examining the rails. The driver, Oleh Burdiak, told them that he had "
        "braked when he felt a jolt.",
    ),
    (
        "rail1",
        "ru",
        19.0,
        "Поезд Лучаны – Прилесье сошел с рельсов у станции Вереск",
        "Авария произошла ночью: с рельсов сошли шесть вагонов поезда, который следовал из Лучан в Прилесье. По уточненным данным "
        "железной дороги, травмы получили 17 человек.\n\nПострадавших доставили в больницу Вереска, остальных пассажиров забрали "
        "автобусы. Машинист Олег Бурдяк уже дал показания следствию.",
    ),
    (
        "rail2",
        "ru",
        30.0,
        "Между Лучанами и Прилесьем пустят скоростной поезд",
        "С 1 марта из Лучан в Прилесье будет ходить скоростной поезд, сообщила железная дорога. Дорога займет четыре часа вместо семи, "
        "билет обойдется в 640 крон.\n\nПоезд сделает одну остановку – на станции Вереск. Вагоны построил завод в Каменце.",
    ),
    (
        "rate1",
        "uk",
        10.0,
        "Центробанк Лорвії підвищив ставку до 9,5%",
        "Центральний банк Лорвії підняв облікову ставку одразу на пів пункту – до 9,5 відсотка. Голова банку Марта Квінт пояснила "
        "рішення інфляцією, яка в жовтні сягнула 11,2 відсотка.\n\nАналітики чекали меншого кроку. Лорвійський таляр "
        "після новини подорожчав на 1,4 відсотка.",
    ),
    (
        "rate1",
        "en",
        9.0,
        "Lorvia raises interest rates by half a point to fight inflation",
        "Lorvia's central bank lifted its key rate to 9.5 per cent on Thursday, more than economists had expected. Inflation reached "
        '11.2 per cent last month, the highest in a decade. "We would rather act early," governor Marta Quint told reporters.\n\n'
        "The thaler gained 1.4 per cent. Mortgage lenders said that loans would become dearer within weeks.",
    ),
    (
        "rate1",
        "ru",
        9.5,
        "Ключевая ставка в Лорвии выросла до 9,5%: банк испугался инфляции",
        "Рост цен в Лорвии ускорился до 11,2%, и центробанк ответил повышением ключевой ставки с 9 до 9,5%. Об этом сообщила его "
        "глава Марта Квинт.\n\nТалер отыграл 1,4%. По словам Квинт, снижать ставку раньше лета никто не будет.",
    ),
    (
        "rate2",
        "uk",
        12.0,
        "Центробанк Лорвії випустить монету з дубовим листком",
        "До річниці незалежності Центральний банк Лорвії введе в обіг пам’ятну монету номіналом 5 талярів. На ній викарбують дубовий "
        "листок, повідомила голова банку Марта Квінт.\n\nТираж становитиме 20 тисяч штук, малюнок обрали школярі.",
    ),
    (
        "minister1",
        "uk",
        26.0,
        "Міністр енергетики Горський подав у відставку через справу про хабар",
        "Ігор Горський залишає посаду міністра енергетики Карвії. Заяву він написав наступного дня після обшуків у його заступника "
        "Юрія Лаща, якого підозрюють в отриманні 300 тисяч крон хабаря.\n\n«Я не брав жодної крони, але відповідати мушу», – сказав "
        "Горський у парламенті. Депутати проголосують за його звільнення у четвер.",
    ),
    (
        "minister1",
        "en",
        24.0,
        "Karvia's energy minister quits after deputy is accused of bribery",
        "Energy minister Ihor Horskyi resigned on Wednesday, a day after police searched the office of his deputy, Yurii Lashch. "
        "Prosecutors suspect Mr Lashch of taking 300,000 crowns from a builder of power plants.\n\n"
        "Mr Horskyi denied any part in it. Parliament in Karvia is to vote on his departure on Thursday.",
    ),
    (
        "minister1",
        "ru",
        25.0,
        "Глава Минэнерго Карвии Горский ушел в отставку",
        "Министр энергетики Карвии Игорь Горский объявил об отставке. Причиной стало задержание его заместителя Юрия Лаща: следствие "
        "полагает, что тот получил взятку в 300 тысяч крон.\n\nПарламент рассмотрит заявление в четверг. Оппозиция требует проверить "
        "все контракты ведомства за три года.",
    ),
    (
        "minister2",
        "en",
        40.0,
        "Horskyi opens solar park and promises cheaper power",
        "Karvia's energy minister, Ihor Horskyi, on Monday opened the country's largest solar park outside Zelenets. Its 90,000 panels "
        "will feed 40,000 homes.\n\nMr Horskyi said that electricity bills would fall by spring. Villagers protested "
        "against the loss of pasture.",
    ),
    (
        "cup1",
        "uk",
        15.0,
        "«Сокіл» переміг «Авангард» 3:1 і вперше здобув Кубок Карвії",
        "Фінал Кубка Карвії з футболу виграв «Сокіл» із Лучан. Два м’ячі забив Денис Рута, ще один – капітан Павло Жмур. "
        "В «Авангарда» відзначився бразилець Тьяго.\n\nМатч на стадіоні «Річковий» дивилися 27 тисяч уболівальників. Для «Сокола» це перший "
        "трофей за 64 роки.",
    ),
    (
        "cup1",
        "en",
        14.0,
        "Ruta scores twice as Sokil lift their first Karvian Cup",
        "Denys Ruta struck either side of half-time and Sokil of Luchany beat Avanhard 3-1 to win the Karvian Cup for the first time "
        "in the club's 64 years.\n\nThiago pulled one back before captain Pavlo Zhmur settled the final with a late header in front of "
        "27,000 at the Richkovyi stadium. Coach Roman Dyk cried on the touchline.",
    ),
    (
        "cup1",
        "ru",
        14.5,
        "«Сокол» впервые выиграл Кубок Карвии по футболу",
        "В финале лучанский «Сокол» обыграл «Авангард» со счетом 3:1. Дубль оформил Денис Рута, третий гол забил Павел Жмур. "
        "Тьяго сумел лишь сократить отставание.\n\nСтадион «Речной» собрал 27 тысяч зрителей. Тренер Роман Дык назвал победу "
        "«подарком городу».",
    ),
    (
        "cup2",
        "ru",
        60.0,
        "Тренер «Сокола» Роман Дык продлил контракт",
        "Роман Дык останется в лучанском «Соколе» еще на два года. Клуб, который вышел в финал Кубка Карвии, объявил об этом на своем "
        "сайте.\n\nНападающий Денис Рута тоже ведет переговоры. По слухам, им интересуется «Авангард».",
    ),
    (
        "quake1",
        "uk",
        33.0,
        "Землетрус магнітудою 6,3 у Камрині: щонайменше дев’ятеро загиблих",
        "У гірській провінції Камрин стався землетрус магнітудою 6,3. Під завалами загинули щонайменше дев’ять людей, ще сто двадцять "
        "поранено. Найбільше постраждало село Аделік, де зруйновано 140 будинків.\n\nРятувальники розбирають завали вручну: зсув "
        "перекрив єдину дорогу. Губернатор Самір Тевзад попросив про допомогу з повітря.",
    ),
    (
        "quake1",
        "en",
        31.0,
        "Nine dead as strong earthquake shakes mountain villages in Kamrin",
        "At least nine people were killed and 120 injured when a 6.3-magnitude earthquake hit the Kamrin province before dawn. "
        "The village of Adelik lost 140 houses, and a landslide has cut its only road.\n\n"
        'Rescuers dig with their hands. "We need helicopters," governor Samir Tevzad said. Aftershocks were felt in three countries.',
    ),
    (
        "quake1",
        "ru",
        32.0,
        "В Камрине произошло землетрясение, погибли девять человек",
        "Подземный толчок магнитудой 6,3 разрушил 140 домов в селе Аделик. По предварительным данным, погибли девять жителей провинции "
        "Камрин, около 120 ранены.\n\nДорогу завалил оползень, помощь просят доставлять вертолетами, заявил губернатор Самир "
        "Тевзад.",
    ),
    (
        "quake2",
        "uk",
        28.0,
        "Біля острова Мерула стався землетрус, цунамі не очікують",
        "Підземний поштовх магнітудою 5,8 зафіксували неподалік острова Мерула. Осередок лежав на глибині 70 кілометрів під дном океану. "
        "Постраждалих і руйнувань немає.\n\nСейсмологи не бачать загрози цунамі, але радять рибалкам не виходити в море.",
    ),
    (
        "sat1",
        "uk",
        50.0,
        "Перший карвійський супутник «Чайка» вийшов на орбіту",
        "З морського космодрому «Нептун» стартувала ракета із супутником «Чайка», який збудували студенти університету в Прилісся. "
        "Апарат вагою 42 кілограми вийшов на орбіту на висоті 520 кілометрів.\n\n«Він уже передав перший знімок», – "
        "розповіла керівниця проєкту Ліна Осадча. «Чайка» стежитиме за лісовими пожежами.",
    ),
    (
        "sat1",
        "en",
        48.0,
        "Students put Karvia's first satellite into orbit",
        "Chaika, a 42-kilogram satellite built by students in Prylissia, reached orbit on Sunday after a flawless launch from the "
        "Neptun platform at sea. It circles the Earth at 520 kilometres and will look for forest fires.\n\n"
        'Project leader Lina Osadcha said that the first picture had arrived. "It shows our own coast," she said.',
    ),
    (
        "sat1",
        "ru",
        47.0,
        "Студенческий спутник «Чайка» начал работу на орбите",
        "Спутник «Чайка», первый в истории Карвии, передал снимок побережья. Аппарат массой 42 кг вывела на орбиту высотой 520 км ракета, "
        "стартовавшая с платформы «Нептун».\n\nЕго собрали студенты из Прилесья под руководством Лины Осадчей, чтобы следить за лесными "
        "пожарами.",
    ),
    (
        "clinic1",
        "uk",
        8.0,
        "Хакери паралізували обласну лікарню в Каменці",
        "Через атаку програми-вимагача дитяча лікарня в Каменці другу добу працює без комп’ютерів. Планові операції "
        "скасовано, 14 пацієнтів перевезли до інших клінік. За розблокування хакери вимагають 2 мільйони доларів.\n\n"
        "Платити не будемо, заявив головний лікар Андрій Судак. Кіберполіція вважає, що за атакою стоїть група «Чорний краб».",
    ),
    (
        "clinic1",
        "en",
        7.0,
        "Ransomware gang demands $2 million from children's hospital",
        "Doctors at the children's hospital in Kamenets have gone back to pen and paper after a cyberattack locked its computers. "
        "Surgery has been cancelled and 14 patients have been moved.\n\n"
        "The hackers, who call themselves Black Crab, want two million dollars. The head of the hospital, Andrii Sudak, "
        "said that it would not pay.",
    ),
    (
        "clinic1",
        "ru",
        7.5,
        "Детскую больницу в Каменце атаковали вымогатели",
        "Компьютеры детской больницы в Каменце зашифровала группировка «Черный краб». Хакеры требуют выкуп – 2 млн долларов. "
        "Операции отменены, 14 детей перевели в другие клиники.\n\nГлавный врач Андрей Судак заявил, что больница "
        "платить не станет. К расследованию подключилась киберполиция.",
    ),
    (
        "talks1",
        "uk",
        13.0,
        "Президенти Карвії і Лорвії домовилися відкрити кордон",
        "Після семи годин переговорів у Женеві президент Карвії Остап Ріжко і лідерка Лорвії Хелена Стром підписали угоду "
        "про чотири пункти пропуску. Кордон між країнами був закритий одинадцять років.\n\nПерші автобуси поїдуть 1 квітня. "
        "Питання долини Ірси сторони відклали.",
    ),
    (
        "talks1",
        "en",
        12.0,
        "Karvia and Lorvia to reopen border after eleven years",
        "Presidents Ostap Rizhko of Karvia and Helena Strom of Lorvia signed a deal in Geneva on Tuesday to open four border crossings. "
        "The frontier has been shut for eleven years.\n\nThe agreement says nothing of the Irsa valley, which both countries claim. "
        'Buses will run from April 1. "This is a door, not yet a house," Ms Strom said.',
    ),
    (
        "talks1",
        "ru",
        12.5,
        "Карвия и Лорвия подписали в Женеве соглашение о границе",
        "Граница, закрытая одиннадцать лет назад, откроется 1 апреля: заработают четыре пункта пропуска. Документ подписали президенты "
        "Остап Рижко и Хелена Стром.\n\nСпор о долине Ирсы решили отложить. В Женеве стороны провели за столом переговоров "
        "семь часов.",
    ),
    (
        "talks2",
        "uk",
        35.0,
        "Стром пригрозила Карвії митами на деревину",
        "Лорвія запровадить мито у 15 відсотків на карвійську деревину, якщо сусіди не зупинять вирубку в долині Ірси. Про це "
        "заявила президентка Хелена Стром на зустрічі з фермерами.\n\nУ Карвії назвали погрозу передвиборною.",
    ),
    (
        "actor1",
        "uk",
        22.0,
        "Помер актор Богдан Латир, зірка «Білого порома»",
        "На 82-му році життя помер народний артист Богдан Латир. Про смерть повідомив лучанський театр, у якому він служив пів століття. "
        "Глядачі знають його за фільмом «Білий пором».\n\nПрощання відбудеться у п’ятницю. «Він жартував до останнього дня», – сказала "
        "донька Ірина.",
    ),
    (
        "actor1",
        "en",
        21.0,
        "Bohdan Latyr, star of The White Ferry, dies at 81",
        'The actor Bohdan Latyr has died at the age of 81, his theatre in Luchany said. His part in the film "The White Ferry" '
        "made him famous in 1969.\n\nHe played more than 120 roles on the stage. His daughter Iryna said that he had joked until "
        "his last day.",
    ),
    (
        "actor1",
        "ru",
        21.5,
        "Скончался Богдан Латырь, сыгравший в «Белом пароме»",
        "Актеру Богдану Латырю был 81 год. О его смерти сообщил театр в Лучанах, где он играл с 1970 года. Всесоюзную славу ему "
        "принес фильм «Белый паром».\n\nПохороны пройдут в пятницу. Дочь Ирина рассказала, что отец шутил до последнего дня.",
    ),
    (
        "actor2",
        "ru",
        70.0,
        "В Лучанах вернут на экраны «Белый паром»",
        "Кинотеатр в Лучанах покажет отреставрированную копию «Белого парома», снятого в 1969 году. Пленку нашли в архиве киностудии.\n\n"
        "Ожидается, что картину представит исполнитель главной роли Богдан Латырь. Билеты стоят 12 крон.",
    ),
)
