"""What `read --explain` tells: the rules that decided, by the quote that they concern."""

from __future__ import annotations

import pytest

from analysis import analyse
from analysis.text.rules import explained
from bot.explain import Explanation, QuoteExplained, explained_by, explained_row, explained_text
from news.types import Article

EN = (
    "Nina Castell, the mayor of Port Alder, opened the new ferry landing on Friday.\n\n"
    "“The old one was closed by ice for six weeks every year,” she said. “This one will not be.”\n\n"
    'Arno Deel, who runs the fish market, has read the novel "The Grey Tide" twice this winter and liked it.\n\n'
    "“Nobody asked the fishermen where they want to land,” he told the council."
)
UK = (
    "Міська голова Олена Горобець відкрила новий причал у п'ятницю.\n\n"
    "«Старий причал щороку стояв у кризі шість тижнів», — сказала вона.\n\n"
    "«Цей працюватиме всю зиму», — додала міська голова."
)
RU = (
    "Мэр Анна Воробьева открыла новый причал в пятницу.\n\n"
    "«Старый причал каждый год стоял во льду шесть недель», — сказала она.\n\n"
    "«Этот будет работать всю зиму», — добавила градоначальница Воробьева."
)


def _explained(text: str, language: str, title: str = "") -> Explanation:
    with explained() as decisions:
        analysis = analyse(Article(title, text, language))
    return explained_by(analysis, decisions)


def _rules(one: QuoteExplained) -> set[str]:
    return {decision.rule for decision in one.decisions}


def test_a_quote_tells_its_cue_and_its_speaker() -> None:
    first = _explained(EN, "en").quotes[0]
    link = next(one for one in first.decisions if one.rule.startswith("linked_by_"))
    assert link.rule == "linked_by_tail"
    assert "said" in link.outcome
    assert {"named_by_pronoun", "last_subject_that_fits", "first_full_name"} <= _rules(first)


@pytest.mark.parametrize(("text", "language"), [(EN, "en"), (UK, "uk"), (RU, "ru")])
def test_a_pronoun_tells_by_which_rule_it_was_followed_back(text: str, language: str) -> None:
    first = _explained(text, language).quotes[0]
    assert first.quote.speaker is not None
    outcomes = {one.rule: one.outcome for one in first.decisions}
    assert outcomes["last_subject_that_fits"] == first.quote.speaker.name
    assert f"{first.quote.confidence:.2f}" in outcomes["named_by_pronoun"]


def test_a_role_tells_who_holds_it() -> None:
    last = _explained(UK, "uk").quotes[-1]
    assert "holds_this_role" in _rules(last)
    assert "Горобець" in next(
        one.outcome for one in last.decisions if one.rule == "holds_this_role"
    )


def test_nobody_is_a_decision_too() -> None:
    text = "The council met on Monday in the town hall of Port Alder.\n\n“The landing is a mistake,” she said."
    (only,) = _explained(text, "en").quotes
    assert only.quote.speaker is None
    assert ("nobody_fits", "nobody") in {(one.rule, one.outcome) for one in only.decisions}


def test_two_who_fit_are_told() -> None:
    text = "Nina Castell and Ann Lindgard met on Monday.\n\n“The landing is a mistake,” she said."
    (only,) = _explained(text, "en").quotes
    assert only.quote.speaker is None
    assert "two_side_by_side_fit" in _rules(only)


def test_candidates_tell_why_they_were_not_taken() -> None:
    text = (
        "Mrs Nina Castell met Mr Arno Deel on Monday at the landing.\n\n"
        "“The old one was closed by ice for six weeks every year,” she said."
    )
    (only,) = _explained(text, "en").quotes
    rules = [(one.rule, one.outcome) for one in only.decisions]
    assert ("candidate_that_fits", "Nina Castell") in rules
    assert ("candidate_of_other_gender", "Arno Deel") in rules


def test_a_title_in_marks_is_told_as_no_quote() -> None:
    others = _explained(EN, "en").others
    dropped = [one for one in others if one.rule == "not_a_quote"]
    assert [one.outcome for one in dropped] == ["The Grey Tide"]
    assert EN[dropped[0].place :].startswith('"The Grey Tide"')


def test_places_are_those_of_the_text_where_the_headline_names_the_speaker() -> None:
    text = "The mayor opened the landing.\n\n“The old one was closed by ice for six weeks,” Castell said on Friday."
    explanation = _explained(text, "en", "Nina Castell opens a landing")
    (only,) = explanation.quotes
    assert only.quote.speaker is not None
    assert only.quote.speaker.name == "Nina Castell"
    named = next(one for one in only.decisions if one.rule == "named_by_person")
    assert text[named.place :].startswith("Castell said")


def test_the_json_has_a_row_for_each_quote_and_each_sentence() -> None:
    explanation = _explained(EN, "en")
    row = explained_row(explanation)
    assert len(row["quotes"]) == len(explanation.quotes)
    assert len(row["summary"]) == len(explanation.sentences)
    assert set(row["quotes"][0]["decisions"][0]) == {"about", "place", "rule", "outcome"}


def test_for_a_person_long_words_are_shortened() -> None:
    text = f"Nina Castell said: “{'The landing is closed by ice again and again. ' * 5}That has to end.”"
    with explained() as decisions:
        analysis = analyse(Article("", text, "en"))
    shown = explained_text(Article("", text, "en"), explained_by(analysis, decisions))
    assert "…" in shown
    assert max(map(len, shown.splitlines())) < 160


def test_nothing_is_kept_when_nobody_asks() -> None:
    with explained() as decisions:
        pass
    analyse(Article("", EN, "en"))
    assert decisions == []
