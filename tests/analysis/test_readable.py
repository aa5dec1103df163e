"""What a sentence must be to stand in a summary, and what speaks against it."""

import time

import pytest

from analysis.languages import reading_of
from analysis.summary.candidates import candidates
from analysis.summary.dependence import depends
from analysis.summary.fragments import fragments
from analysis.summary.last_names import last_names
from analysis.summary.penalties import penalties
from analysis.summary.sentence import summary_sentence
from analysis.text.datelines import is_dateline, without_dateline
from analysis.text.sentences import split
from analysis.text.tokens import tokens
from bot.demo import rows
from news.lengths import SENTENCES
from news.types import Span
from tests.analysis.steps import summarise
from tests.bench.texts import ARTICLES

DATELINES = [
    ("VENNA, Italy\u00a0(AP) - Tourists came back.", "Tourists came back."),
    ("NEW HARBOUR ― The council met.", None),
    ("KUALA SERI (Nov 11): The group made a profit.", "The group made a profit."),
    ("BRANDHOLM: Rovers won the cup.", "Rovers won the cup."),
    ("(Harbour.com) -- Older boats leak.", "Older boats leak."),
    ("Вільхове, 5 травня (УНІАН) – Рада зібралася.", "Рада зібралася."),
    ("МВФ: Україна отримає позику.", "МВФ: Україна отримає позику."),
    ("NATO: We are ready.", "NATO: We are ready."),
    ("Ніна Каштелян – міська голова Вільхового.", "Ніна Каштелян – міська голова Вільхового."),
]


@pytest.mark.parametrize(("line", "left"), DATELINES)
def test_a_dateline_is_cut_off_and_who_speaks_is_not(line: str, left: str | None) -> None:
    cut = without_dateline(line, Span(0, len(line))).of(line)
    assert cut == (left or line.split("― ")[-1])


def test_a_line_that_is_nothing_but_a_dateline_is_no_sentence() -> None:
    assert is_dateline("НОВА ГАВАНЬ, 17 мая, СеверПресс.")
    assert not is_dateline("НАТО розширюється.") and not is_dateline("The council met.")


QUOTED = [
    # a quotation over three sentences: none of them is whole
    (
        "«Ми чекали. Світла не було. Тепер є», – сказала Левко. Роботи тривають.",
        [True, True, True, False],
    ),
    # its marks closed in another line
    (
        '"У порту темно.\nНіхто не працює.\nЛюди пішли", - сказав Мрига.\nПорт закрито.',
        [True, True, True, False],
    ),
    # names inside of names have one closing mark; a line with all of its marks is read as they stand
    ("ТОВ «Компанія «Даль» виграло тендер. Роботи почнуться.", [False, False]),
    ("«Наш «Сокіл» грав. Ми раді», – сказав тренер. Матч закінчився.", [True, True, False]),
    # the text begins inside of a quotation
    ("За попередніми даними, жертв немає», – повідомив голова. Пожежу гасять.", [True, False]),
    # a mark that was forgotten in a plain sentence
    ('18 січня в музеї відкриють виставку "Іскра «Півночі». ', [False]),
    ("“We waited. It was dark,” she said. The port is closed.", [True, True, False]),
]


@pytest.mark.parametrize(("text", "pieces"), QUOTED)
def test_a_piece_of_a_quotation_is_known(text: str, pieces: list[bool]) -> None:
    sentences = split(text, "uk")
    assert list(fragments(text, sentences)) == pieces


LEANING = [
    ("en", "The council called these plans a waste of money.", True),
    ("en", "The council meets again this week.", False),
    ("en", "On Thursday, she told reporters to leave.", True),
    ("en", "On Thursday, Nina Castell told reporters to leave.", False),
    ("en", "Repairs of the pier began on Monday, and this made the fishermen angry.", False),
    ("en", "Divers then examined all of the piles.", True),
    (
        "en",
        "However, the boats stayed in the harbour.",
        False,
    ),  # known by its first word: it is tied
    ("en", "The fishermen, however, stayed in the harbour.", True),
    ("en", "In the letter she named 3 boats of the harbour.", True),
    ("en", "In 20 years since that day no boat was lost.", True),
    ("en", "The next step was a tunnel under the bay.", True),
    ("en", "The next year brought a tunnel under the bay.", False),
    ("uk", "За даними видання, порт утратив третину вантажів.", True),
    ("uk", "За даними видання «Хвиля», порт утратив третину вантажів.", False),
    ("uk", "Мені тоді було шість років, а порту сто.", True),
    ("uk", "Порт закрили тоді, коли впав кран.", False),
    ("uk", "До того Мрига керував старою гаванню.", True),
    ("ru", "По информации издания, порт потерял треть грузов.", True),
    ("ru", "Рыбаки, однако, остались в гавани.", True),
    ("ru", "В тот самый день упал кран порта.", False),
    ("ru", "Рыбаки пели ту самую песню о шторме.", True),
    ("uk", "Правильність цих рішень підтвердив суд.", True),
    ("uk", "Суд працюватиме до кінця цього року.", False),
    ("uk", "Також цього разу суд не поспішав.", False),
    ("uk", "Триває робота з їх пошуку на дні гавані.", True),
    ("uk", "Міський голова та його заступник пішли у відставку.", False),
    ("uk", "Каштелян назвала його слова образою.", True),
    ("ru", "По словам мэра, это может помочь городу.", True),
    ("ru", "В прошлом году его запуск откладывали дважды.", True),
    ("ru", "Суд отпустил Ренского и его водителя.", False),
    ("ru", "Таким образом порт потерял треть грузов.", False),
]


@pytest.mark.parametrize(("language", "sentence", "dependent"), LEANING)
def test_a_sentence_that_points_back_from_its_middle_is_known(
    language: str, sentence: str, dependent: bool
) -> None:
    assert depends(summary_sentence(sentence, language)) == dependent


def test_a_last_name_alone_is_one_that_was_told_in_full_before() -> None:
    text = "Nina Castell leads Port Alder. Mr Renn left. Castell met Tobias Renn. Later Renn and Castell spoke."
    assert [names.alone for names in last_names(text, split(text, "en"), "en")] == [
        frozenset(),
        frozenset(),
        frozenset({"castel"}),
        frozenset({"renn", "castel"}),
    ]


INTRODUCED = [
    # (language, the text, what its last sentence takes for known)
    ("en", "Mr Renn left. Boats came back. Mr Renn spoke in Port Alder.", {"renn"}),
    (
        "en",
        "The council read a survey of the pier. Boats left. The survey was made in May.",
        {"the survey"},
    ),
    ("en", "Divers saw 71 bad piles. The professor looked at all of them.", {"the professor"}),
    ("en", "Boats left. The company lost 3 of them.", set()),
    ("en", "The Harbour Songs came out. Renn's Harbour Songs sell well.", set()),
    ("uk", "Фірма «Даль» купила кран. Порт закрито. Кран купила «Даль».", {"дал"}),
    ("uk", "Суд отримав лист порту. Роботи почато. Лист підписала Мрига.", {"the лист"}),
    ("uk", "Олег Мрига пішов. Порт закрито. Підписані Мригою листи зникли.", {"мриг"}),
    ("ru", "Приехал министр Ренский. Порт закрыт. Министр заявил о ремонте.", {"the министр"}),
    ("ru", "Приехал министр Ренский. Порт закрыт. Министр обороны не приехал.", set()),
]


@pytest.mark.parametrize(("language", "text", "known"), INTRODUCED)
def test_who_and_what_was_introduced_before_is_known(
    language: str, text: str, known: set[str]
) -> None:
    assert last_names(text, split(text, language), language)[-1].alone == known


def test_who_is_told_by_last_name_comes_after_who_is_told_in_full() -> None:
    text = (
        "The council of Port Alder closed the north pier for two years because of shipworm. "
        "The head of the divers, Ilse Thorne, counted the rotten piles of the pier for the council. "
        "Thorne gave the harbour a list of 71 bad piles on Monday. "
        "A new crane for the south quay arrives by ship in 12 days."
    )
    told = [span.of(text)[:12] for span in summarise(text, split(text, "en"), "en", "", 2)]
    assert told in (["The council ", "The head of "], ["The council ", "A new crane "])


DRAWBACKS = [
    (
        "en",
        "Repairs will cost the town 41 million crowns.",
        "The pier was built by the grandfathers of today.",
    ),
    (
        "en",
        "Repairs will cost the town 41 million crowns.",
        "The pier was built in 1911 by the grandfathers of today.",
    ),
    (
        "en",
        "Crews left the old basin at 5 in the morning.",
        "On the march: Crews left the old basin at 5.",
    ),
    ("en", "The north pier was closed on 4 March.", "File photo of the north pier on 4 March."),
    (
        "en",
        "Nina Castell left the pier on 4 March.",
        "Nina Castell and Tobias Renn at the pier on 4 March.",
    ),
    (
        "en",
        "Nina Castell greeted crews on Monday 4.",
        "Nina Castell greets crews at the pier on Monday 4.",
    ),
    (
        "en",
        "The pier cost 41 million crowns.",
        "Harbour News looks at the pier of 41 million crowns.",
    ),
    ("en", "The Board of Alder meets at the 4 piers.", "Come and see all 4 piers of the harbour!"),
    ("uk", "Рада Вільхового порадить рибалкам одне.", "Далі буде ще важче, кажуть усі."),
    ("en", "The town will pay 41 million crowns.", "We will pay 41 million crowns."),
    (
        "en",
        "The bank lost 5.5 billion crowns in autumn.",
        "Oct. 5: The bank lost 5.5 billion crowns.",
    ),
    ("uk", "Рада збереться знову 8 квітня.", "Нагадаємо, рада збереться знову 8 квітня."),
    ("uk", "Місто заплатить за ремонт 41 млн грн.", "У мене 41 млн грн на ремонт немає."),
    (
        "ru",
        "Город заплатит за ремонт 41 млн крон.",
        "Напомним, город заплатит за ремонт 41 млн крон.",
    ),
    (
        "ru",
        "Мэра Ольховой Гавани выбирали 4 раза.",
        "Ольховая Гавань\u00a0— портовый город, 4 причала.",
    ),
]


@pytest.mark.parametrize(("language", "better", "worse"), DRAWBACKS)
def test_facts_beat_history_captions_and_talk(language: str, better: str, worse: str) -> None:
    others = [better] * 8  # the first person only counts where it is rare
    costs = penalties([summary_sentence(words, language) for words in (better, worse, *others)])
    assert costs[0] < costs[1]


def test_a_text_told_in_the_first_person_is_not_punished_for_it() -> None:
    told = ["We left the harbour at 5.", "My boat lost 3 nets.", "The storm came at 9."]
    assert penalties([summary_sentence(words, "en") for words in told]) == [0.0, 0.0, 0.0]


UNFIT = [
    ("uk", "закупівель дизельного пального для міських служб."),
    ("uk", "Ліцензія | Кількість | Ціна за одну ліцензію у гривнях."),
    ("uk", "Про це у вівторок повідомив голова міської ради."),
    ("uk", "Також рада погодила новий розклад руху порома."),
    ("ru", "мероприятий по ремонту северного причала порта."),
    ("ru", "Об этом во вторник сообщил председатель совета."),
    ("ru", "Подпишись, чтобы не пропустить новости порта."),
    ("en", "Last updated at 8:05 AM on 2nd March last year."),
    ("en", "However the council met again on Tuesday night."),
    ("en", "'Nobody should ever walk on these planks again.'"),
]


@pytest.mark.parametrize(("language", "line"), UNFIT)
def test_lines_that_no_summary_begins_with(language: str, line: str) -> None:
    first = candidates(line, split(line, language), language, "")
    assert not first or first[0].tied


AFTER_THE_LEAD = [
    ("en", "Nina Castell, Tobias Renn and Ilse Thorne."),
    ("ru", "Ольга Ренская, Глеб Шурыгин и Нина Каштелян."),
    ("uk", "ВСТУПАЙ ДО ЛАВ НАШОЇ РИБАЛЬСЬКОЇ БРИГАДИ!"),
    ("en", "R Renn (Alder); T Thorne (Brae); O Lee (Dorwen); I Farrow (Alder), N Castell (Brae)."),
]


@pytest.mark.parametrize(("language", "line"), AFTER_THE_LEAD)
def test_names_without_a_verb_and_shouting_are_no_sentences(language: str, line: str) -> None:
    text = f"{ARTICLES[language][1].split(chr(10))[0]}\n\n{line}"
    assert all(
        line not in span.of(text)
        for span in summarise(text, split(text, language), language, "", 6)
    )


FIT = [
    ("uk", "російські дрони вночі вдарили по північному причалу порту."),
    ("uk", "«Сокіл» уперше в історії виграв Кубок Вільхового краю."),
    ("ru", "«Сокол» впервые выиграл Кубок Ольхового края по футболу."),
    ("en", "So-called ghost nets kill 40 seals a year off Port Alder."),
    ("ru", "В результате шторма в Ольховой Гавани затонули две лодки."),
]


@pytest.mark.parametrize(("language", "lead"), FIT)
def test_leads_that_only_look_unfit_are_kept(language: str, lead: str) -> None:
    assert [span.of(lead) for span in summarise(lead, split(lead, language), language, "", 3)] == [
        lead
    ]


def test_an_address_is_cut_off_the_lead_with_its_clause() -> None:
    text = "Президент підписав закон про ремонт усіх причалів країни, [http://port.example/doc повідомили] на сайті. Усе добре."
    assert [span.of(text) for span in summarise(text, split(text, "uk"), "uk", "", 1)] == [
        text.split(",")[0]
    ]


@pytest.mark.parametrize("count", SENTENCES.values())
def test_summaries_of_every_length_read_well_on_the_demo_newsroom(count: int) -> None:
    """The lead stays; what points back follows what it points to; no question, no piece of speech, nothing twice."""
    for row in rows().values():
        text, language, known = row["text"], row["language"], reading_of(row["language"])
        sentences = split(text, language)
        told = summarise(text, sentences, language, row["title"], count)
        assert len(told) == count and told[0].end == sentences[0].end, row["slug"]
        places = [
            next(n for n, one in enumerate(sentences) if one.end >= span.end) for span in told
        ]
        for before, place, span in zip((-1, *places), places, told, strict=False):
            words = span.of(text)
            assert words[0].isupper() or words[0] in '«“"–0123456789', words
            assert words.endswith((".", "!", "…", ".»", ".”", "».")) and words.count(
                "«"
            ) == words.count("»"), words
            first = tokens(words)[0]
            assert before == place - 1 or first not in known.pronouns | known.pointers, words


@pytest.mark.parametrize(
    "piece", ["«Так. ", '"Ні", - ', "Nina Castell said it. ", "слово ", ". ", "5… -6… ", "\n«а»"]
)
def test_a_very_long_text_of_anything_is_told_in_time(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    begun = time.process_time()
    sentences = split(text, "uk")
    assert len(summarise(text, sentences, "uk", "Nina Castell", 6)) <= 6
    assert time.process_time() - begun < 30  # 0.2 to 1.3 here
