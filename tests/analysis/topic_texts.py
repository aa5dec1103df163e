"""Invented openings of news, each with the topic a desk editor would file it under: (topic, language, title, text)."""

ROWS: tuple[tuple[str, str, str, str], ...] = (
    (
        "politics",
        "en",
        "Karvian parliament rejects the government's reform",
        "Deputies voted 61 to 58 against the bill. The opposition leader, Vera Tansk, called for early elections "
        "and said that the coalition had lost its majority.",
    ),
    (
        "politics",
        "uk",
        "Парламент Карвії відхилив урядову реформу",
        "Депутати проголосували проти законопроєкту. Лідерка опозиції Віра Танськ закликала до дострокових "
        "виборів і заявила, що коаліція втратила більшість.",
    ),
    (
        "politics",
        "ru",
        "Парламент Карвии отклонил правительственную реформу",
        "Депутаты проголосовали против законопроекта. Лидер оппозиции Вера Танск призвала к досрочным выборам и "
        "заявила, что коалиция потеряла большинство.",
    ),
    (
        "war",
        "en",
        "Shelling resumes along the Irsa front line",
        "Artillery fire wounded six soldiers overnight, the general staff said. Air defence shot down four "
        "drones, and a missile hit an ammunition depot.",
    ),
    (
        "war",
        "uk",
        "На лінії фронту біля Ірси поновилися обстріли",
        "Артилерія поранила шістьох військових, повідомив генштаб. Сили ППО збили чотири дрони, ракета влучила у "
        "склад боєприпасів.",
    ),
    (
        "war",
        "ru",
        "На линии фронта у Ирсы возобновились обстрелы",
        "Артиллерия ранила шестерых военных, сообщил генштаб. Силы ПВО сбили четыре дрона, ракета попала в склад "
        "боеприпасов.",
    ),
    (
        "world",
        "en",
        "Foreign ministers agree on a summit in Geneva",
        "The foreign ministers of Karvia and Lorvia met at the United Nations. Ambassadors will prepare a treaty, "
        "and the EU may lift some of its sanctions.",
    ),
    (
        "world",
        "uk",
        "Глави МЗС домовилися про саміт у Женеві",
        "Міністри закордонних справ Карвії та Лорвії зустрілися в ООН. Посли готують договір, а Євросоюз може "
        "скасувати частину санкцій.",
    ),
    (
        "world",
        "ru",
        "Главы МИД договорились о саммите в Женеве",
        "Министры иностранных дел Карвии и Лорвии встретились в ООН. Послы готовят договор, а Евросоюз может "
        "снять часть санкций.",
    ),
    (
        "society",
        "en",
        "Village school saved by its pensioners",
        "Parents and pensioners raised money to keep the primary school open. Twelve pupils and two teachers will "
        "stay, and volunteers repair the playground.",
    ),
    (
        "society",
        "uk",
        "Пенсіонери врятували сільську школу",
        "Батьки й пенсіонери зібрали гроші, щоб школа працювала далі. Дванадцятеро учнів і двоє вчителів "
        "залишаються, волонтери ремонтують дитячий майданчик.",
    ),
    (
        "society",
        "ru",
        "Пенсионеры спасли сельскую школу",
        "Родители и пенсионеры собрали деньги, чтобы школа работала дальше. Двенадцать учеников и два учителя "
        "остаются, волонтеры чинят детскую площадку.",
    ),
    (
        "economy",
        "en",
        "Steelmaker Orta doubles quarterly profit",
        "Orta reported higher revenue and said that exports rose by 14 per cent. Shares gained on the stock "
        "exchange, and investors expect a dividend.",
    ),
    (
        "economy",
        "uk",
        "Металургійна компанія «Орта» подвоїла прибуток",
        "Виручка компанії зросла, експорт збільшився на 14 відсотків. Акції подорожчали на біржі, інвестори "
        "чекають на дивіденди.",
    ),
    (
        "economy",
        "ru",
        "Металлургическая компания «Орта» удвоила прибыль",
        "Выручка компании выросла, экспорт увеличился на 14 процентов. Акции подорожали на бирже, инвесторы ждут "
        "дивидендов.",
    ),
    (
        "technology",
        "en",
        "Lumo shows a smartphone with a paper screen",
        "The new smartphone has an e-ink display and a slow but frugal processor. Its software is open source, "
        "and apps can be installed from any website.",
    ),
    (
        "technology",
        "uk",
        "Lumo показала смартфон із паперовим екраном",
        "Новий смартфон має екран на електронному чорнилі та ощадний процесор. Програмне забезпечення відкрите, "
        "застосунки можна встановити з будь-якого сайту.",
    ),
    (
        "technology",
        "ru",
        "Lumo показала смартфон с бумажным экраном",
        "Новый смартфон получил экран на электронных чернилах и экономный процессор. Программное обеспечение "
        "открытое, приложения можно установить с любого сайта.",
    ),
    (
        "science",
        "en",
        "Astronomers find a planet with two suns",
        "Researchers at the observatory spotted the planet with a small telescope. Its orbit takes 41 days, "
        "according to a study published in a journal.",
    ),
    (
        "science",
        "uk",
        "Астрономи знайшли планету з двома сонцями",
        "Науковці обсерваторії помітили планету у невеликий телескоп. Один оберт орбітою триває 41 день, ідеться "
        "в дослідженні.",
    ),
    (
        "science",
        "ru",
        "Астрономы нашли планету с двумя солнцами",
        "Ученые обсерватории заметили планету в небольшой телескоп. Один оборот по орбите длится 41 день, "
        "говорится в исследовании.",
    ),
    (
        "sports",
        "en",
        "Sokil beat Avanhard in extra time",
        "Denys Ruta scored the winning goal in the 118th minute of the semi-final. The coach praised his "
        "goalkeeper, who had saved a penalty.",
    ),
    (
        "sports",
        "uk",
        "«Сокіл» обіграв «Авангард» у додатковий час",
        "Денис Рута забив переможний гол на 118-й хвилині півфіналу. Тренер похвалив воротаря, який відбив пенальті.",
    ),
    (
        "sports",
        "ru",
        "«Сокол» обыграл «Авангард» в дополнительное время",
        "Денис Рута забил победный гол на 118-й минуте полуфинала. Тренер похвалил вратаря, отбившего пенальти.",
    ),
    (
        "culture",
        "en",
        "Latyr's last film opens the festival",
        "The festival opens with a film by director Olha Brenk. The actor, who died in spring, plays an old "
        "musician; the orchestra of the opera recorded the music.",
    ),
    (
        "culture",
        "uk",
        "Фестиваль відкриє останній фільм Латира",
        "Кінофестиваль відкриє стрічка режисерки Ольги Бренк. Актор, який помер навесні, зіграв старого "
        "музиканта; музику записав оркестр опери.",
    ),
    (
        "culture",
        "ru",
        "Фестиваль откроет последний фильм Латыря",
        "Кинофестиваль откроет картина режиссера Ольги Бренк. Актер, умерший весной, сыграл старого музыканта; "
        "музыку записал оркестр оперы.",
    ),
    (
        "incidents",
        "en",
        "Police arrest two men after jewellery robbery",
        "Two suspects were arrested after a robbery at a jeweller's in Luchany. One guard was injured. Detectives "
        "are looking for the stolen car.",
    ),
    (
        "incidents",
        "uk",
        "Поліція затримала двох чоловіків після пограбування",
        "Двох підозрюваних затримали після пограбування ювелірної крамниці в Лучанах. Охоронця поранено. Слідчі "
        "шукають викрадене авто.",
    ),
    (
        "incidents",
        "ru",
        "Полиция задержала двоих после ограбления ювелирного магазина",
        "Двух подозреваемых задержали после ограбления ювелирного магазина в Лучанах. Охранник ранен. Следователи "
        "ищут угнанную машину.",
    ),
    (
        "health",
        "en",
        "Hospitals run short of flu vaccine",
        "Doctors in Luchany have vaccine for a week. The ministry of health says that patients with chronic "
        "diseases come first as influenza spreads.",
    ),
    (
        "health",
        "uk",
        "У лікарнях закінчується вакцина від грипу",
        "У лікарів Лучан вакцини лишилося на тиждень. МОЗ просить щепити спершу пацієнтів із хронічними "
        "хворобами, бо захворюваність на грип зростає.",
    ),
    (
        "health",
        "ru",
        "В больницах заканчивается вакцина от гриппа",
        "У врачей в Лучанах вакцины осталось на неделю. Минздрав просит прививать сначала пациентов с "
        "хроническими болезнями: заболеваемость гриппом растет.",
    ),
)
