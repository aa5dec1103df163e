"""Titles of two to six words, our own, in the languages Lede reads and in those it must not take for them."""

UKRAINIAN = """
Уряд схвалив бюджет
Помер відомий актор
Пожежа на меблевій фабриці
Президент підписав указ
Каштелян у Верхові
Суд заарештував мера
Шахтарі страйкують
Нова хвиля морозів
Поліція затримала трьох
Курс долара сьогодні
Нафта дешевшає
Хто стане прем'єром
Графіки відключень світла
Вода подорожчала вдвічі
Загинули двоє рибалок
Вибори за кордоном
Повінь у трьох містах
Землетрус у горах
"""

RUSSIAN = """
Правительство одобрило бюджет
Умер известный актер
Пожар на мебельной фабрике
Президент подписал указ
Каштелян уехала в Лучин
Каштелян в Лучине
Отключения света
Суд арестовал мэра
Шахтеры бастуют
Новая волна морозов
Полиция задержала троих
Курс доллара сегодня
Нефть дешевеет
Кто станет премьером
Вода подорожала вдвое
Погибли двое рыбаков
Назван состав сборной
Ренский против Каштелян
Бензин снова подорожал
Пожар во дворе дома
Встреча со студентами
"""

ENGLISH = """
Government approves budget
Famous actor dies
Fire at furniture factory
President signs decree
Castell meets Renn
Police arrest three
Miners strike
Oil prices fall
Dollar gains
Floods kill dozens
Rate cut looms
Storm Ilse batters coast
Renn scores twice
Beyond the old pier
Mayor of São Lino resigns
José tops charts
Café owner jailed
De facto leader of the harbour resigns
Fans of Oscar de la Torre cheer
Young sung at a wedding
"""

BELARUSIAN = """
Урад зацвердзіў бюджэт
Памёр вядомы акцёр
Пажар на фабрыцы
Прэзідэнт падпісаў указ
Улады затрымалі журналіста
Фота з часопіса
"""

BULGARIAN = """
Правителството одобри бюджета
Почина известен актьор
Пожар във фабрика
Президентът подписа указ
Полицията задържа трима
Цената на горивата пада
"""

OTHER = """
Vláda schválila návrh rozpočtu
Rząd przyjął projekt budżetu na przyszły rok
Prezydent podpisał ustawę
Policja zatrzymała trzech mężczyzn
Regierung beschließt neues Gesetz
Erdbeben erschüttert Türkei
Zeitung meldet Entlassungen
Le gouvernement adopte le budget
Incendie dans une usine
Le président démissionne
El gobierno aprueba los presupuestos
Incendio en una fábrica
Muere el actor
La policía detiene a tres hombres
Il governo approva la manovra
Morto l'attore
O governo aprova o orçamento
Hükümet yeni bütçeyi onayladı
Vyriausybė patvirtino biudžetą
Guvernul a aprobat bugetul național
Hallitus hyväksyi budjetin eikä se ole kaikki
De regering keurt begroting goed
Vlada je usvojila budžet
Влада је усвојила буџет
Председник састао се са министром
Полиција ухапсила тројицу мушкараца
Владата го усвои буџетот
Претседателот се сретна со министерот
Полицијата уапси тројца мажи
Пожар во фабрика за мебел
Үкімет бюджетті бекітті
Президент жарлыққа қол қойды
Ҳукумат бюджетни тасдиқлади
Засгийн газар төсвийг баталлаа
Хөкүмәт бюджетны раслады
"""

TABLE: dict[str, list[str]] = {
    language: [line for line in lines.splitlines() if line]
    for language, lines in {
        "uk": UKRAINIAN,
        "ru": RUSSIAN,
        "en": ENGLISH,
        "be": BELARUSIAN,
        "bg": BULGARIAN,
        "other": OTHER,
    }.items()
}
