"""Topics: from words, from sections, and never a wrong shape."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.wordlists import WordMarks
from analysis.topics.sections import filed_under
from analysis.topics.topics import topics_of
from news.topics import OTHER, TOPICS
from news.types import Article
from tests.analysis.topic_openings import OPENINGS
from tests.analysis.topic_texts import ROWS

DEMO = Path(__file__).parents[2] / "bot" / "demo"
LANGUAGES = ("uk", "en", "ru", "be", "other", "", "../x")


@pytest.mark.parametrize(("topic", "language", "title", "text"), ROWS)
def test_the_opening_of_a_clear_article_is_filed_as_an_editor_would(
    topic: str, language: str, title: str, text: str
) -> None:
    assert topics_of(Article(title=title, text=text), language)[0] == topic


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_the_first_topic_of_a_demo_article_is_one_it_is_filed_under(language: str) -> None:
    right = []
    for line in (DEMO / f"{language}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        wanted = filed_under(row["categories"], None)
        right.append(
            topics_of(Article(title=row["title"], text=row["text"]), language)[0] in wanted
        )
    assert sum(right) / len(right) >= 0.75


@given(
    st.text(),
    st.text(),
    st.sampled_from(LANGUAGES),
    st.lists(st.text(), max_size=3),
    st.none() | st.text(),
)
def test_any_input_gives_one_to_three_topics_of_the_fixed_set(
    title: str, text: str, language: str, categories: list[str], url: str | None
) -> None:
    article = Article(title=title, text=text, categories=tuple(categories), url=url)
    topics = topics_of(article, language)
    assert 1 <= len(topics) <= 3
    assert len(set(topics)) == len(topics)
    assert set(topics) <= set(TOPICS) or topics == (OTHER,)
    assert topics == topics_of(article, language)


@given(
    st.lists(st.sampled_from([f"{title} {text}" for _, _, title, text in ROWS]), max_size=4),
    st.text(),
)
def test_mixed_up_news_keeps_to_the_fixed_set_too(pieces: list[str], noise: str) -> None:
    for language in ("uk", "en", "ru"):
        topics = topics_of(Article(title="", text=noise.join(pieces)), language)
        assert set(topics) <= {*TOPICS, OTHER}
        assert len(topics) <= 3


def test_an_empty_or_vague_article_is_other() -> None:
    assert topics_of(Article(title="", text=""), "uk") == (OTHER,)
    assert topics_of(Article(title="Hello", text="This is it, and that was that."), "en") == (
        OTHER,
    )
    assert topics_of(Article(title="Привіт", text="Ось і все, що було."), "xx") == (OTHER,)


def test_recipes_horoscopes_and_forecasts_are_other() -> None:
    recipe = "Картофель нарежьте, лук обжарьте на сковороде, добавьте сметану и чеснок. Запекайте в духовке 40 минут."
    assert topics_of(Article(title="Рецепт запеканки", text=recipe), "ru") == (OTHER,)
    forecast = "Синоптики обіцяють дощ, місцями туман і пориви вітру. Опади триватимуть до вечора, вночі заморозки."
    assert topics_of(Article(title="Прогноз погоди на вихідні", text=forecast), "uk") == (OTHER,)


@pytest.mark.parametrize(
    ("category", "topic"),
    [
        ("Політика", "politics"),
        ("Общество", "society"),
        ("SPORT", "sports"),
        ("Шоу-бізнес", "culture"),
        ("Мир", "world"),
    ],
)
def test_a_feed_category_in_any_language_names_the_topic(category: str, topic: str) -> None:
    assert topics_of(Article(title="", text="", categories=(category,)), "uk") == (topic,)


@pytest.mark.parametrize(
    ("url", "topic"),
    [
        ("https://news.example/ukr/ekonomika/2026/11/x.html", "economy"),
        ("https://sport.example.org/2026/x", "sports"),
        ("https://example.org/news/science-environment/123", OTHER),
        ("https://example.org/obshchestvo/123", "society"),
        ("http://[bad/politics/1", OTHER),
    ],
)
def test_the_section_in_an_address_names_the_topic(url: str, topic: str) -> None:
    assert topics_of(Article(title="", text="", url=url), "en") == (topic,)


def test_a_section_alone_does_not_outweigh_a_clear_text() -> None:
    clear = " ".join(
        f"{title} {text}"
        for topic, language, title, text in ROWS
        if (topic, language) == ("sports", "en")
    )
    topics = topics_of(Article(title="", text=clear, categories=("Politics",)), "en")
    assert topics[0] == "sports"


def test_the_longest_entry_of_a_list_takes_the_word() -> None:
    marks = WordMarks(
        [(0, 1.0, "court"), (1, 1.0, "courtship*"), (2, 1.0, "war."), (3, 1.0, "prime+minister")]
    )
    assert marks.of_word("courts") == ((0, 1.0),)
    assert marks.of_word("courtships") == ((1, 1.0),)
    assert marks.of_word("warm") == ()
    assert marks.of_word("war") == ((2, 1.0),)
    assert list(marks.phrases(["the", "prime", "ministers", "of"])) == [(3, 1.0)]
    assert list(marks.phrases(["prime", "time"])) == []


def test_a_megabyte_costs_seconds_at_most() -> None:
    text = " ".join(f"{title} {text}" for _, _, title, text in ROWS)
    huge = Article(title="x " * 100_000, text=(text + " ") * (1_000_000 // len(text)))
    started = time.process_time()
    topics_of(huge, "uk")
    assert time.process_time() - started < 10


def test_openings_written_before_the_first_run_are_filed_as_an_editor_would() -> None:
    right = [
        topics_of(Article(title=title, text=text), code)[0] == topic
        for code, topic, title, text in OPENINGS
    ]
    assert len(right) == 60
    assert sum(right) / len(right) >= 0.95


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "The 6 best lamps for a long winter", "A good lamp costs little. Our pick of the shops has warm light and a solid base."),
        ("en", "How to choose boots for a wet city", "Look at the sole first. Leather needs care after every rain."),
        ("uk", "П’ять причин завести кота восени", "Він гріє ноги, мовчить і слухає. А ще кіт не питає, де ви були."),
        ("uk", "Як правильно сушити гриби вдома", "Наріжте тонко, розкладіть на решітці й поставте біля печі."),
        ("ru", "7 ошибок, которые портят утро", "Вы ставите будильник под подушку и пьёте кофе стоя."),
        ("ru", "Что подарить лоцману на юбилей", "Хороший нож, тёплый шарф или банку мёда."),
    ],
)  # fmt: skip
def test_advice_and_lists_of_it_are_no_news(language: str, title: str, text: str) -> None:
    assert topics_of(Article(title=title, text=text), language) == (OTHER,)


@pytest.mark.parametrize(
    ("language", "title", "topic"),
    [
        ("en", "Five soldiers wounded as shelling resumes at the front", "war"),
        (
            "uk",
            "Троє поранених унаслідок аварії на залізничному переїзді: поліція шукає свідків",
            "incidents",
        ),
        ("ru", "Семь депутатов парламента вышли из правящей коалиции", "politics"),
    ],
)
def test_news_that_begin_with_a_number_are_news(language: str, title: str, topic: str) -> None:
    assert topics_of(Article(title=title, text=""), language)[0] == topic


def test_each_topic_has_its_own_media_topics_id() -> None:
    assert all(len(code) == 8 and code.isdigit() for code in TOPICS.values())
    assert len(set(TOPICS.values())) == len(TOPICS) == 11


@pytest.mark.parametrize(
    ("language", "title", "text", "topics"),
    [
        ("en", "Researchers find a gene behind a rare kidney disease", "Scientists at the University of Orvenia studied the DNA of 900 patients. The study is published in a journal.", ("science", "health")),
        ("uk", "Науковці знайшли ген рідкісної хвороби нирок", "Лікарі й генетики вивчили ДНК 900 пацієнтів із хворобою нирок. Дослідження надрукував медичний журнал.", ("science", "health")),
        ("ru", "Учёные нашли ген редкой болезни почек", "Врачи и генетики изучили ДНК 900 пациентов с болезнью почек. Исследование опубликовал медицинский журнал.", ("science", "health")),
    ],
)  # fmt: skip
def test_a_study_of_a_disease_is_science_and_health(
    language: str, title: str, text: str, topics: tuple[str, ...]
) -> None:
    assert topics_of(Article(title=title, text=text), language)[:2] == topics


FIRST_CHOICES = (
    (
        "en",
        "incidents",
        "Flames destroy ice rink in Marlow Bay",
        "Fire destroyed the Jubilee ice rink early on Saturday. Some 30 juniors had left training half an hour before. "
        "The fire chief said old cables were the likely cause. The rink was to be rebuilt at a cost of $2 million.",
    ),
    (
        "ru",
        "society",
        "Врачи Тамариси добились прибавки после забастовки",
        "Министерство здравоохранения согласилось поднять зарплату врачам на 20 процентов. Забастовка длилась неделю, бастующих "
        "поддержал профсоюз. Деньги возьмут из резерва.",
    ),
    (
        "uk",
        "society",
        "У Залісниках відкрили новий міст через Бистрицю",
        "Новий міст через Бистрицю відкрили для автобусів. Роботи коштували 120 мільйонів гривень, половину дав бюджет. "
        "Підрядник закінчив на рік пізніше.",
    ),
)


@pytest.mark.parametrize(("language", "topic", "title", "text"), FIRST_CHOICES)
def test_what_happened_is_among_the_topics_and_not_only_where_or_what_it_cost(
    language: str, topic: str, title: str, text: str
) -> None:
    found = topics_of(Article(title=title, text=text), language)
    assert topic in found
    assert found[0] != "sports"
