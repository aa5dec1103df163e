"""Stories, lists and people of our own invention in three languages, for tests and for looking at the result."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from news.types import (
    Chat,
    Headline,
    QuoteKind,
    Source,
    SpeakerLine,
    Statement,
    Story,
    Subscription,
)

NOW = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
ZONE = "Europe/Kyiv"


def statement(
    words: str,
    speaker: str | None,
    role: str | None,
    kind: QuoteKind = "direct",
    language: str = "en",
    hours: float = 1,
) -> Statement:
    """A quote said so many hours ago."""
    when = NOW - timedelta(hours=hours)
    return Statement(
        words,
        kind,
        7 if speaker else None,
        speaker,
        role,
        12,
        "The Alder Times",
        when,
        None,
        language,
    )


EN_QUOTES = (
    statement(
        "We should have done this five years ago, and everyone in this room knows it.",
        "Nina Castell",
        "mayor",
    ),
    statement(
        "a cheap bandage on a broken leg", "Tobias Wren", "head of the dockers’ union", "partial"
    ),
    statement("the crews will be paid for the days they lose", "Nina Castell", "mayor", "indirect"),
    statement("Nobody has asked us where the boats should sleep.", None, None),
    statement(
        "The engineers showed us cracks as wide as a hand. They showed us the rust. After that there was "
        "nothing left to argue about, only the question of how soon.",
        "Ilse Marr",
        "councillor",
    ),
    statement("I will miss the old lamps.", "Pavel Ost", "lighthouse keeper"),
)
EN_STORY = Story(
    id=12,
    title="Harbour council votes to close the north pier",
    language="en",
    source="The Alder Times",
    published=NOW - timedelta(hours=6, minutes=48),
    summary=(
        "The council of Port Alder voted 9 to 4 on Tuesday to close the north pier for two years.",
        "Repairs will cost 41 million crowns, a third more than planned.",
        "Fishing crews move to the old basin from 1 March.",
    ),
    quotes=EN_QUOTES,
    speakers=(
        SpeakerLine(7, "Nina Castell", "mayor", 2, 1),
        SpeakerLine(8, "Tobias Wren", "head of the dockers’ union", 1, 1),
        SpeakerLine(9, "Ilse Marr", "councillor", 1, 1),
        SpeakerLine(10, "Pavel Ost", "lighthouse keeper", 1, 1),
    ),
    topics=("society", "economy"),
    languages=("ru", "en", "uk"),
    sources=("The Alder Times", "Вільхівська газета", "Порт 24", "Coast Radio"),
    url="https://alder-times.example/2026/11/north-pier",
)
UK_STORY = Story(
    id=12,
    title="Рада Вільхового Порту проголосувала за закриття північного причалу",
    language="uk",
    source="Вільхівська газета",
    published=NOW - timedelta(days=1, hours=6),
    summary=(
        "Рада Вільхового Порту дев’ятьма голосами проти чотирьох вирішила закрити північний причал на два роки.",
        "Ремонт коштуватиме 41 мільйон крон, на третину більше, ніж планували.",
        "Рибальські екіпажі перейдуть до старої гавані з 1 березня.",
    ),
    quotes=(
        statement(
            "Це треба було зробити п’ять років тому, і кожен у цій залі це знає.",
            "Ніна Кастель",
            "міська голова",
            language="uk",
        ),
        statement(
            "дешевою пов’язкою на зламаній нозі",
            "Тобіас Рен",
            "голова спілки докерів",
            "partial",
            "uk",
        ),
        statement(
            "екіпажам оплатять втрачені дні", "Ніна Кастель", "міська голова", "indirect", "uk"
        ),
        statement("Нас ніхто не спитав, де ночуватимуть човни.", None, None, language="uk"),
        statement(
            "Мені бракуватиме старих ліхтарів.", "Павло Ост", "доглядач маяка", language="uk"
        ),
    ),
    speakers=(
        SpeakerLine(7, "Ніна Кастель", "міська голова", 2, 1),
        SpeakerLine(8, "Тобіас Рен", "голова спілки докерів", 1, 1),
        SpeakerLine(10, "Павло Ост", "доглядач маяка", 21, 5),
    ),
    topics=("society", "economy"),
    languages=("ru", "en", "uk"),
    sources=EN_STORY.sources,
    url="https://vilkhova.example/novyny/prychal",
)
RU_STORY = Story(
    id=12,
    title="Совет Ольхового Порта проголосовал за закрытие северного причала",
    language="ru",
    source="Порт 24",
    published=datetime(2025, 11, 3, 8, 5, tzinfo=UTC),
    summary=(
        "Совет Ольхового Порта девятью голосами против четырёх решил закрыть северный причал на два года.",
        "Ремонт обойдётся в 41 миллион крон, на треть дороже, чем планировалось.",
        "Рыбацкие экипажи перейдут в старую гавань с 1 марта.",
    ),
    quotes=(
        statement(
            "Это надо было сделать пять лет назад, и каждый в этом зале это знает.",
            "Нина Кастель",
            "мэр",
            language="ru",
        ),
        statement(
            "дешёвой повязкой на сломанной ноге",
            "Тобиас Рен",
            "глава профсоюза докеров",
            "partial",
            "ru",
        ),
    ),
    speakers=(
        SpeakerLine(7, "Нина Кастель", "мэр", 1, 1),
        SpeakerLine(8, "Тобиас Рен", "глава профсоюза докеров", 1, 1),
    ),
    topics=("society", "economy"),
    languages=("ru", "en", "uk"),
    sources=EN_STORY.sources,
    url="https://port24.example/pier",
)
STORIES = {"uk": UK_STORY, "en": EN_STORY, "ru": RU_STORY}

_TITLES = {
    "uk": (
        "Рада Вільхового Порту проголосувала за закриття північного причалу",
        "У Калинівських горах випав перший сніг, дорогу через перевал перекрили до ранку",
        "Учителі Ставища оголосили про одноденний страйк",
        "Завод «Лан» наймає двісті людей до нового цеху",
        "Лікарня в Заріччі отримала другий рентген",
        "«Чайка» виграла кубок узбережжя вперше за сорок років",
        "Музей маяків відкриє зал карт",
        "Ціна на хліб у столиці зросла на сім відсотків",
        "Рятувальники зняли з криги трьох рибалок",
        "Поштові поїзди повертаються на лінію Ставище — Вільховий Порт",
    ),
    "en": (
        "Harbour council votes to close the north pier",
        "First snow falls in the Kalina hills; the road over the pass is shut until morning",
        "Teachers of Stavish announce a one-day strike",
        "Lan works hires two hundred people for its new hall",
        "Hospital in Zarich gets a second X-ray machine",
        "The Gulls win the coast cup for the first time in forty years",
        "Lighthouse museum to open a room of charts",
        "Bread in the capital is seven per cent dearer",
        "Rescuers take three anglers off the ice",
        "Mail trains return to the line from Stavish to Port Alder",
    ),
    "ru": (
        "Совет Ольхового Порта проголосовал за закрытие северного причала",
        "В Калиновских горах выпал первый снег, дорогу через перевал закрыли до утра",
        "Учителя Ставища объявили об однодневной забастовке",
        "Завод «Лан» нанимает двести человек в новый цех",
        "Больница в Заречье получила второй рентген",
        "«Чайка» выиграла кубок побережья впервые за сорок лет",
        "Музей маяков откроет зал карт",
        "Хлеб в столице подорожал на семь процентов",
        "Спасатели сняли со льда трёх рыбаков",
        "Почтовые поезда возвращаются на линию Ставище — Ольховый Порт",
    ),
}


def headlines(language: str) -> list[Headline]:
    """Ten headlines, the newest first, some of yesterday."""
    source = STORIES[language].source
    return [
        Headline(
            100 + n,
            title,
            language,
            source,
            NOW - timedelta(hours=n * 2.6),
            1 + n % 3,
            ("society",),
        )
        for n, title in enumerate(_TITLES[language])
    ]


CHANNELS = [
    (
        Chat(
            -1001, "channel", "uk", ("uk",), title="Вільхова економіка", username="vilkhova_economy"
        ),
        (Subscription(1, -1001, 0, "topic", "economy"),),
    ),
    (
        Chat(-1002, "channel", "en", ("en",), title="Alder politics"),
        (Subscription(2, -1002, 0, "topic", "politics"),),
    ),
]
SUBSCRIPTIONS = [
    Subscription(1, 5, 0, "topic", "politics"),
    Subscription(2, 5, 0, "speaker", "7"),
    Subscription(3, 5, 0, "words", "північний причал"),
]
FEEDS = [
    Source(
        1,
        "https://alder-times.example/feed",
        "The Alder Times",
        next_poll=NOW + timedelta(minutes=9),
        polled=True,
    ),
    Source(2, "https://port24.example/rss", "Порт 24"),
    Source(3, "https://coast.example/atom", "Coast Radio", errors=3, polled=True),
]
