"""Where a sentence of a summary begins and ends: behind what only stands before it, and whole."""

import time

import pytest

from analysis.languages import reading_of
from analysis.summary.candidates import candidates
from analysis.text.sentences import split
from tests.analysis.steps import summarise

BEGINNINGS = [
    # (language, the line, what a reader is told)
    (
        "uk",
        "ДП «Морський порт «Вільхове» у вівторок уклав угоду на ремонт причалу.",
        "Морський порт «Вільхове» у",
    ),
    (
        "uk",
        "ТОВ «Компанія «Даль», яка возить пальне, виграла тендер на ремонт.",
        "Компанія «Даль», яка возить",
    ),
    (
        "uk",
        "ДП «НКЕ «Хвиля» 3 травня уклало угоду на постачання кабелю порту.",
        "НКЕ «Хвиля» 3 травня уклало",
    ),
    # the verb belongs to the legal form, or the inner name is no subject: nothing is cut
    (
        "uk",
        "ДП «Морський порт «Вільхове» у вівторок уклало угоду на ремонт причалу.",
        "ДП «Морський порт",
    ),
    (
        "uk",
        "ТОВ «Імені капітана «Мрига» повернуло місту ділянку біля гавані.",
        "ТОВ «Імені капітана",
    ),
    ("uk", "ТОВ «Даль» виграло тендер на ремонт північного причалу порту.", "ТОВ «Даль» виграло"),
    (
        "ru",
        "Что известно о причале В Ольховой Гавани совет закрыл северный причал на два года.",
        "В Ольховой Гавани",
    ),
    (
        "ru",
        "Сегодня, 18:05 Сегодня, 18:05 Совет закрыл северный причал на два года.",
        "Совет закрыл",
    ),
    ("ru", "ЧИТАЙТЕ НОВОСТИ О ПОРТЕ Совет закрыл северный причал на два года.", "Совет закрыл"),
    (
        "ru",
        "Порт назвали именем шхуны Ее Величества, что затонула в бухте 3 марта.",
        "Порт назвали",
    ),
    (
        "ru",
        "Лауреатом стала драма «В гавани В полночь» о рыбаках Ольховой Гавани.",
        "Лауреатом стала драма",
    ),
    (
        "en",
        "by Ann Lee and Tobias Renn The council of Port Alder closed the pier.",
        "The council of Port",
    ),
    (
        "en",
        "The pier in March (NP Photo/ANN LEE) The council closed it on Tuesday after a survey.",
        "The council closed",
    ),
    (
        "en",
        "Crews at the pier By Ann Lee PORT ALDER (Reuters) - The council closed it on Tuesday.",
        "The council closed",
    ),
    (
        "en",
        "Facebook Twitter Print The council of Port Alder closed the pier.",
        "The council of Port",
    ),
    ("en", "* The council of Port Alder closed the pier on Tuesday.", "The council of Port"),
]


@pytest.mark.parametrize(("language", "line", "told"), BEGINNINGS)
def test_a_sentence_begins_where_a_reader_would_begin_it(
    language: str, line: str, told: str
) -> None:
    found = summarise(line, split(line, language), language, "", 1)
    assert [span.of(line)[: len(told)] for span in found] == [told]
    assert all(line.endswith(span.of(line)) for span in found)


ENDINGS = [
    (
        "uk",
        "Ніна Каштелян написала про ремонт довгого причалу у порту: «Ми чекали на нього.",
        "причалу у порту",
    ),
    (
        "ru",
        "Должник потребовал у порта вернуть все деньги за причал Ольховое, 12 ноября.",
        "за причал",
    ),
]


@pytest.mark.parametrize(("language", "line", "end"), ENDINGS)
def test_a_lead_ends_before_what_only_hangs_on_it(language: str, line: str, end: str) -> None:
    (lead,) = summarise(line, split(line, language), language, "", 1)
    assert line.startswith(lead.of(line)) and lead.of(line).endswith(end)


LEAD = {
    "uk": "Рада Вільхового Порту закрила північний причал на два роки через черва.",
    "ru": "Совет Ольховой Гавани закрыл северный причал на два года из-за червя.",
    "en": "The council of Port Alder closed the north pier for two years because of worms.",
}
NO_SENTENCES = [
    ("uk", "Ремонт веде бригада зі смт.\n\nВерхове, біля старої гавані за мостом."),
    ("uk", "Порт замовив ремонт довгого причалу у межах с.\n\nВільхове."),
    ("uk", "P.S. Звіт про ремонт причалу буде восени."),
    ("ru", "Данные уточняются в администрации порта."),
    ("en", "won the race of the harbour crews in 7 minutes."),
    ("en", "Boats leave at 7:30 a.m. 8:15 a.m. 9:45 a.m. 10:30 a.m. from the south quay."),
    (
        "en",
        'Nina Castell said: "Nobody should walk on these 71 planks.\n\n"They are rotten," she said.',
    ),
]


@pytest.mark.parametrize(("language", "lines"), NO_SENTENCES)
def test_what_is_cut_or_no_sentence_is_not_told(language: str, lines: str) -> None:
    text = f"{LEAD[language]}\n\n{lines}"
    assert [span.of(text) for span in summarise(text, split(text, language), language, "", 3)] == [
        LEAD[language]
    ]


UNITS = [
    ("uk", "Склад порту має площу 169 кв м."),
    ("uk", "Причал збудували на початку ХХ ст."),
    ("en", "The new pier of Port Alder runs along Wall St."),
]


@pytest.mark.parametrize(("language", "line"), UNITS)
def test_a_unit_or_a_century_may_end_a_sentence(language: str, line: str) -> None:
    assert [one.span.of(line) for one in candidates(line, split(line, language), language, "")] == [
        line
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Who will pay for it? The town of Port Alder and its 4 banks will.",
        "“The pier sinks.” Crews left it on 4 May. “Nobody should walk on it in 2031,” she added in a letter.",
    ],
)
def test_answers_and_speech_of_a_pronoun_are_tied_to_the_sentence_before(text: str) -> None:
    assert [one.tied for one in candidates(text, split(text, "en"), "en", "")][-1]


def test_a_heading_that_asks_does_not_tie_the_paragraph_below() -> None:
    text = "Who pays for the pier?\n\nThe town of Port Alder pays 41 million crowns."
    assert [one.tied for one in candidates(text, split(text, "en"), "en", "")] == [False]


def test_every_language_has_the_words_that_its_patterns_look_for() -> None:
    for language in ("uk", "en", "ru"):
        known = reading_of(language)
        assert known.turning and known.pointing
        assert bool(known.introducing) != bool(known.things)


@pytest.mark.parametrize(
    "piece",
    ["В нём «В нём ", "ПОРТ ", "* ", "слово: «", "ТОВ «А «", "By Ann Lee and ", "Facebook "],
)
def test_a_long_line_of_beginnings_is_read_in_time(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + "кінець."
    begun = time.process_time()
    for language in ("uk", "en"):
        candidates(text, split(text, language), language, "")
    assert time.process_time() - begun < 15  # 0.1 to 0.3 here
