"""The rules of a summary by name: each has a sentence that it decides, and says so where somebody wants to know."""

from __future__ import annotations

import pytest

from analysis.languages.calendar import day_names, month_names, weekday_names
from analysis.summary.candidates import candidates
from analysis.summary.dependence import DEPENDENT, depends
from analysis.summary.left_out import LEFT_OUT
from analysis.summary.penalties import PENALTIES, penalties
from analysis.summary.sentence import summary_sentence
from analysis.summary.single import choice
from analysis.summary.ties import TIED, is_tied
from analysis.text.rules import Decision, explained
from analysis.text.sentences import split

LEAD = "The council of Port Alder closed the north pier for two years on Tuesday."
TITLE = "Council closes north pier"

# rule: what follows the lead, each in a text of its own
OUT = {
    "is_heading": "What comes next for the crews",
    "is_page_furniture": "Crews left the old basin in March, photo by Ann Lee of Harbour News.",
    "is_piece_of_a_quotation": 'Crews were told to leave: "We must go today. The basin is no place for boats now."',
    "is_cut_in_two": "Divers looked at all of the old piles and boats approx.",
    "is_too_long": "Crews left the old basin, " + "and then another one, " * 30 + "in March.",
    "asks_or_goes_on": "Where will the crews of the old basin go now?",
    "is_a_list_of_names": "Nina Castell, Tobias Renn, Ann Lee, Otto Brandt.",
    "is_a_timetable": "The ferry leaves at 6:10, 7:20, 8:30, 9:40 and 10:50 from the quay.",
    "is_the_rest_of_a_sentence": "marked the end of the old basin for all crews of the town.",
    "is_a_row": "(The survey of the piles was made by divers in March.)",
    "is_too_short": "Crews left it.",
    "is_a_label": "Watch: the crews of the old basin and their boats.",
    "is_only_a_dateline": "НОВА ГАВАНЬ, 17 травня, ПівнічПрес.",
    "tells_only_its_source": "This was reported by the press office of the harbour.",
    "is_speech_of_nobody": '"The old basin is no place for boats in a storm."',
    "repeats_the_title": "Council closes north pier in storm.",
}  # fmt: skip
COSTLY = {
    "tells_only_its_source": "This was reported by the press office of the harbour on 5 May.",
    "tells_only_who_somebody_is": "Nina Castell — the mayor of Port Alder since 2019.",
    "begins_with_speech": '"We must go by 5 May," Nina Castell said.',
    "has_names_within_names": "Компанія «Даль «Хвиля» виграла тендер на 5 млн.",
    "describes_a_picture": "File image of the north pier of Port Alder on 5 May.",
    "shouts_or_breaks_off": "Come and see the 5 boats of Port Alder!",
    "is_numbered": "2. The council of Port Alder closed the pier.",
    "tells_of_a_year_long_gone": "The pier of Port Alder was built in 1887 by crews.",
    "has_no_figure": "The data will be updated.",
    "was_known_before": "Earlier the council had set aside 5 million.",
}
TIED_ROWS = {
    "begins_by_pointing_back": "They will move to the old basin in May.",
    "begins_with_link": "In addition, crews will move to the basin.",
    "is_said_by_a_pronoun": '"Crews will move to the basin in May," he said.',
}
DEPENDENT_ROWS = {
    "points_back": ("en", "Crews, however, wanted to stay in the basin."),
    "has_pronoun_of_nobody_named": ("uk", "До гавані перейшли його бригади з причалу."),
    "goes_on_with_pronoun": ("en", "On the first of August, she moved to the basin."),
}


def _rules(decisions: list[Decision]) -> set[str]:
    return {one.rule for one in decisions}


@pytest.mark.parametrize("rule", OUT)
def test_what_no_summary_has_is_left_out_by_a_rule_with_a_name(rule: str) -> None:
    text = f"{LEAD}\n{OUT[rule]}\n{LEAD}\n{LEAD}"
    with explained() as decisions:
        found = candidates(text, split(text, "en"), "en", TITLE)
    assert rule in {one.rule for one in decisions if one.place >= len(LEAD)}
    assert OUT[rule] not in [one.span.of(text) for one in found]


@pytest.mark.parametrize("rule", COSTLY)
def test_what_speaks_against_a_sentence_has_a_name_and_a_price(rule: str) -> None:
    language = "uk" if "«" in COSTLY[rule] else "en"
    with explained() as decisions:
        (points,) = penalties([summary_sentence(COSTLY[rule], language, place=1)])
    assert points > 0 and rule in _rules(decisions)
    assert points == pytest.approx(sum(float(one.outcome) for one in decisions))


def test_an_item_of_a_list_and_a_first_person_have_a_price() -> None:
    rest = [summary_sentence(LEAD, "en", place=place) for place in range(9)]
    with explained() as decisions:
        penalties([summary_sentence("We left the basin on 5 May.", "en", is_item=True), *rest])
    assert {"stands_behind_a_bullet", "is_in_first_person"} <= _rules(decisions)


@pytest.mark.parametrize("rule", TIED_ROWS)
def test_what_ties_a_sentence_to_the_one_before_has_a_name(rule: str) -> None:
    with explained() as decisions:
        assert is_tied(summary_sentence(TIED_ROWS[rule], "en", place=1))
    assert _rules(decisions) == {rule}


@pytest.mark.parametrize("rule", DEPENDENT_ROWS)
def test_what_makes_a_sentence_depend_on_others_has_a_name(rule: str) -> None:
    language, words = DEPENDENT_ROWS[rule]
    with explained() as decisions:
        assert depends(summary_sentence(words, language, place=1))
    assert _rules(decisions) == {rule}


def test_every_rule_has_a_case_here() -> None:
    assert [rule.__name__ for rule in LEFT_OUT] == list(OUT)
    assert [rule.__name__ for rule in TIED] == list(TIED_ROWS)
    assert [rule.__name__ for rule in DEPENDENT] == list(DEPENDENT_ROWS)
    assert {rule.__name__ for rule in PENALTIES} == {*COSTLY, "stands_behind_a_bullet"}


def test_each_candidate_has_a_score_and_the_chosen_ones_their_place() -> None:
    text = f"{LEAD} Repairs will cost 41 million crowns. Crews of 12 boats will move to the old basin in May."
    with explained() as decisions:
        chosen = choice(text, split(text, "en"), "en", "", 2)
    assert [one.place for one in decisions if one.rule == "chosen"] == [
        span.start for span in chosen
    ]
    assert len([one for one in decisions if one.rule == "score"]) == 3


def test_months_and_weekdays_are_known_by_themselves_and_in_dates() -> None:
    assert {"травень", "травня"} <= month_names("uk")
    assert {"май", "мая"} <= month_names("ru")
    assert {"August", "May"} <= month_names("en") and len(month_names("en")) == 12
    assert "вівторок" in weekday_names("uk") and "Tuesday" in weekday_names("en")


@pytest.mark.parametrize("code", ["", "other", "xx", "en_", "1", "no such language"])
def test_a_language_that_nobody_knows_has_no_months(code: str) -> None:
    assert day_names(code) == ""
