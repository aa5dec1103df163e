import json
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import SUMMARY_SENTENCES, analyse
from news.topics import OTHER, TOPICS
from news.types import Analysis, Article, Span
from tests.bench.texts import ARTICLES

PIECES = st.lists(
    st.sampled_from(
        [sentence for _, text in ARTICLES.values() for sentence in text.split(". ")]
        + ["\n\n", "«", '"', "\ud800"]
    ),
    max_size=20,
)


def spans_of(analysis: Analysis) -> list[Span]:
    quoted = [span for quote in analysis.quotes for span in (quote.words, quote.said_as) if span]
    return [*analysis.sentences, *analysis.summary, *analysis.persons, *quoted]


@pytest.mark.parametrize("language", ARTICLES)
def test_an_article_is_understood_as_a_whole(language: str) -> None:
    title, text = ARTICLES[language]
    found = analyse(Article(title=title, text=text))
    assert found.language == language
    assert len(found.summary) == SUMMARY_SENTENCES
    assert found.quotes and found.persons and found.terms
    assert found.topics[0] in TOPICS or found.topics == (OTHER,)


@pytest.mark.parametrize("count", [0, 1, 5])
def test_the_length_of_the_summary_can_be_chosen(count: int) -> None:
    title, text = ARTICLES["uk"]
    assert len(analyse(Article(title=title, text=text), summary_sentences=count).summary) == count


def test_a_language_that_is_given_is_not_guessed() -> None:
    assert analyse(Article(title="", text=ARTICLES["uk"][1], language="ru")).language == "ru"


def test_a_title_tells_the_language_where_there_is_no_text() -> None:
    assert analyse(Article(title="Рада закрила північний причал", text="")).language == "uk"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "12:30 !!!",
        "สวัสดีครับ",
        "Слово\n" * 10_000,
        "\ud800 «\ud800» " * 50,
        "— " * 3_000,
    ],
)
def test_odd_texts_are_understood_without_harm(text: str) -> None:
    found = analyse(Article(title="", text=text))
    assert found.summary == ()
    assert {field.name for field in fields(found)} >= {
        "language",
        "sentences",
        "quotes",
        "topics",
        "terms",
    }


@settings(deadline=None, max_examples=40)
@given(
    st.text(st.characters(), max_size=200) | PIECES.map(". ".join),
    st.text(max_size=40),
    st.none() | st.sampled_from(["uk", "en", "ru", "pl"]),
)
def test_all_that_is_said_of_any_text_is_in_the_text(
    text: str, title: str, language: str | None
) -> None:
    for span in spans_of(analyse(Article(title=title, text=text, language=language))):
        assert 0 <= span.start < span.end <= len(text)


def test_importing_the_room_loads_nothing_heavy() -> None:
    """Commands that never analyse should not wait for models and dictionaries."""
    check = "import sys, analysis; print([m for m in ('numpy', 'sumy', 'lingua', 'pymorphy3', 'Stemmer') if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_answer_is_the_same_in_every_process() -> None:
    """Sets are walked in another order in each process; no answer may hang on it."""
    unseen = sorted((Path(__file__).parent.parent / "data" / "unseen").glob("*.txt"))[::4]
    lines = "\n".join(
        json.dumps({"id": one.name, "text": one.read_text(encoding="utf-8")}) for one in unseen
    )
    first, second = (_in_a_process_with_seed(seed, lines) for seed in ("1", "2"))
    assert first == second
    assert len(first.splitlines()) == len(unseen)


def _in_a_process_with_seed(seed: str, lines: str) -> str:
    command = [sys.executable, "-m", "bot", "analyse"]
    env = os.environ | {"PYTHONHASHSEED": seed}
    done = subprocess.run(command, input=lines, capture_output=True, text=True, env=env, check=True)
    return done.stdout
