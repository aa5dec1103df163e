"""A language is one value: with a dozen words of a fourth one its articles are read, and nothing else changes."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
SPOKEN = "Nie zamkniemy mostu przed zimą, bo ludzie muszą dojechać do pracy."
BRIDGE = (
    "Rada Brzezinki postanowiła we wtorek, że most przy ul. Portowej zostanie zamknięty na dwa lata. "
    "Naprawa mostu będzie kosztować 41 mln koron i zacznie się wiosną.\n\n"
    f"„{SPOKEN}” – powiedziała burmistrz Nina Kastelska po posiedzeniu rady. Co dalej?\n\n"
    "Film „Stary most” pokazano w ratuszu. Inżynierowie sprawdzili filary mostu w lutym i znaleźli pęknięcia. "
    "Autobusy pojadą przez Olszynę, a kierowcy dostaną mapę objazdu.\n\n"
    "Według dr. Tomasza Feruna most ma sto lat. Rada wróci do sprawy mostu w maju."
)
POLISH = {"title": "Most w Brzezince zostanie zamknięty", "text": BRIDGE, "language": "pl"}
NEWS = {
    "en": (
        "The council of Port Alder voted on Tuesday to close the north pier for two years. "
        "“Nobody will lose a berth because of the repairs,” said Nina Castell, the mayor of Port Alder. "
        "Fishing crews will move to the old basin."
    ),
    "uk": (
        "Рада Вільхового у вівторок вирішила закрити північний причал на два роки. "
        "«Ніхто не втратить місця через ремонт», – сказала міська голова Ніна Кастель. Рибалки перейдуть у старий док."
    ),
    "ru": (
        "Совет Ольховска во вторник решил закрыть северный причал на два года. "
        "«Никто не потеряет места из-за ремонта», – сказала мэр Нина Кастель. Рыбаки перейдут в старый док."
    ),
}


@cache
def understood(*flags: str) -> list[dict[str, Any]]:
    """What a process of its own makes of the Polish article and of those in the other languages."""
    others = [{"title": "", "text": text, "language": code} for code, text in NEWS.items()]
    lines = "\n".join(json.dumps(one) for one in (POLISH, *others))
    command = [sys.executable, "-m", "tests.analysis.polish", *flags]
    done = subprocess.run(
        command, input=lines, capture_output=True, text=True, cwd=ROOT, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def shown(found: dict[str, Any], spans: str) -> list[str]:
    """The words of spans, or of quotes by their spans."""
    return [
        BRIDGE[span["start"] : span["end"]]
        for one in found[spans]
        for span in [one.get("words", one)]
    ]


def test_a_whole_sentence_in_marks_is_a_quote_and_a_title_is_none() -> None:
    assert shown(understood("--with-polish")[0], "quotes") == [SPOKEN]


def test_without_a_grammar_nobody_is_named_as_its_speaker() -> None:
    assert [one["speaker"] for one in understood("--with-polish")[0]["quotes"]] == [None]


def test_its_summary_is_made_of_its_own_sentences() -> None:
    found = understood("--with-polish")[0]
    sentences, summary = shown(found, "sentences"), shown(found, "summary")
    assert summary
    assert set(summary) <= set(sentences)
    assert summary[0].startswith("Rada Brzezinki")


def test_its_abbreviations_end_no_sentence() -> None:
    sentences = shown(understood("--with-polish")[0], "sentences")
    assert not [one for one in sentences if one.endswith(("ul.", "dr."))]


def test_the_other_languages_are_read_as_before() -> None:
    assert understood("--with-polish")[1:] == understood()[1:]


def test_their_quotes_have_their_speakers() -> None:
    for found in understood("--with-polish")[1:]:
        assert [bool(one["speaker"]) for one in found["quotes"]] == [True]
