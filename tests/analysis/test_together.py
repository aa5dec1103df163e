import time
from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.stories.content_words import content_words
from analysis.summary.multi import OutletText, Pick, summarise_together
from analysis.text.sentences import split
from tests.analysis.told_together import ROWS

EVENTS = {
    event: tuple(
        OutletText(text, split(text, language), title, language, source)
        for name, language, source, title, text in ROWS
        if name == event
    )
    for event in dict.fromkeys(row[0] for row in ROWS)
}
# What each event's outlets tell in different words, as pieces of which a summary has one at most.
TWICE = {
    "bridge": [["18,000"], ["five weeks"], ["crack"], ["closed to all", "shut the bridge"]],
    "mine": [["всіх 34"], ["лікарні"], ["зупинено"]],
    "storm": [["60 тысяч"], ["деревь", "дерево"], ["сорвал"]],
}


def told(articles: Sequence[OutletText], count: int) -> list[str]:
    return [
        pick.span.of(articles[pick.article].text) for pick in summarise_together(articles, count)
    ]


@pytest.mark.parametrize("event", EVENTS)
def test_the_newest_articles_lead_comes_first(event: str) -> None:
    articles = EVENTS[event]
    first = articles[0].sentences[0].of(articles[0].text)
    assert [told(articles, count)[0] for count in (1, 3, 6)] == [first] * 3


@pytest.mark.parametrize("event", EVENTS)
def test_each_thing_is_told_once(event: str) -> None:
    for count in (3, 6):
        found = told(EVENTS[event], count)
        for pieces in TWICE[event]:
            assert sum(any(piece in sentence for piece in pieces) for sentence in found) <= 1, found


@pytest.mark.parametrize("event", EVENTS)
def test_several_sources_are_heard(event: str) -> None:
    articles = EVENTS[event]
    assert len({pick.article for pick in summarise_together(articles, 3)}) >= 2
    assert len({pick.article for pick in summarise_together(articles, 6)}) == 3


@pytest.mark.parametrize("event", EVENTS)
def test_what_points_back_only_stands_after_what_it_points_to(event: str) -> None:
    articles = EVENTS[event]
    picks = summarise_together(articles, 6)
    for before, pick in zip((None, *picks), picks, strict=False):
        sentences = articles[pick.article].sentences
        place = sentences.index(pick.span)
        starts = pick.span.of(articles[pick.article].text).split()[0]
        if starts in {"This", "But", "Про", "Також", "Они"}:
            assert before is not None and before == Pick(pick.article, sentences[place - 1])


@pytest.mark.parametrize("event", EVENTS)
def test_an_articles_sentences_stay_together_and_in_order(event: str) -> None:
    picks = summarise_together(EVENTS[event], 6)
    order = list(dict.fromkeys(pick.article for pick in picks))
    assert list(picks) == sorted(picks, key=lambda pick: (order.index(pick.article), pick.span))


def test_copies_add_nothing() -> None:
    one = EVENTS["mine"][0]
    copies = [
        one,
        *(OutletText(one.text, one.sentences, "Інший заголовок", "uk", str(n)) for n in range(3)),
    ]
    assert {pick.article for pick in summarise_together(copies, 6)} == {0}


def test_numbers_that_are_nearly_one_are_one() -> None:
    known = content_words("More than 60 people were led to safety", "en")
    assert content_words("Rescuers led 63 people out", "en").new_facts(known) == 0
    assert content_words("Rescuers led 80 people out", "en").new_facts(known) == 1


def test_a_count_of_the_same_things_is_known_in_other_words() -> None:
    known = content_words("Some 18,000 cars use the bridge, and 48 deputies were told.", "en")
    assert not known.counts.isdisjoint(
        content_words("Forty years ago 48 deputies sat here.", "en").counts
    )
    assert known.counts.isdisjoint(content_words("The law was opposed by 48 judges.", "en").counts)


def test_nothing_gives_nothing() -> None:
    assert summarise_together((), 3) == ()
    assert summarise_together([OutletText("", (), "", "uk", "")], 3) == ()
    assert summarise_together(EVENTS["mine"], 0) == ()


def test_a_story_of_many_long_articles_is_told_in_time() -> None:
    text = "\n\n".join(f"{row[4]}" for row in ROWS) * 6
    articles = [OutletText(text, split(text, "uk"), "Новини", "uk", str(n)) for n in range(30)]
    begun = time.process_time()
    assert summarise_together(articles, 6)
    assert time.process_time() - begun < 10


@given(
    st.lists(
        st.sampled_from([row[1:] for row in ROWS]) | st.tuples(*[st.text(max_size=60)] * 4),
        max_size=5,
    ),
    st.integers(-1, 7),
)
def test_any_summary_is_made_of_the_articles_own_sentences(
    rows: list[tuple[str, str, str, str]], count: int
) -> None:
    articles = [
        OutletText(text, split(text, language), title, language, source)
        for language, source, title, text in rows
    ]
    picks = summarise_together(articles, count)
    assert len(picks) == len(set(picks)) <= max(0, count)
    assert picks == summarise_together(tuple(articles), count)
    for pick in picks:
        whole = articles[pick.article].sentences
        assert any(one.start <= pick.span.start < pick.span.end <= one.end for one in whole)


def test_two_of_several_outlets_do_not_tell_one_number_twice() -> None:
    """Whichever two of them there are, and whichever is the newest."""
    for event, pieces in TWICE.items():
        for two in permutations(EVENTS[event], 2):
            for count in (3, 6):
                picks = told(two, count)
                for one in pieces:
                    if any(letter.isdigit() for letter in one[0]):
                        assert sum(one[0] in sentence for sentence in picks) <= 1, (event, one)


LATER = (
    (
        "ru",
        "Полиция Караколки возбудила дело после обрушения крыши бассейна «Дельфин». Глава области Тимур Есенов поручил проверить "
        "все спортивные объекты. Сторожа, 52 и 63 лет, находятся в состоянии средней тяжести.",
        "Крыша бассейна «Дельфин» обвалилась в Караколке около трёх часов ночи. Директор Жанна Мусина утверждает, что снег "
        "чистили в четверг.",
        "Здание бассейна построили в 2007 году.",
        "обвалилась",
    ),
    (
        "uk",
        "Поліція Козелина відкрила провадження після вибуху газу в гуртожитку університету. Ректор Мирослав Галайда пообіцяв "
        "студентам готель. Двоє поранених лишаються в лікарні.",
        "Вибух газу в гуртожитку університету стався у Козелині о шостій ранку. Комендантка Ольга Січ вивела 130 студентів.",
        "Корпус звели ще 1968 року.",
        "стався",
    ),
    (
        "en",
        "Police in Marlow Bay charged two men after the collapse of the Jubilee hall roof. Mayor Peter Alcott promised checks of "
        "every public building. Both men deny it.",
        "The roof of the Jubilee hall came down in Marlow Bay at dawn on Saturday. Its keeper, Ada Finch, was pulled out alive.",
        "The hall was built in 1971.",
        "came down",
    ),
)


@pytest.mark.parametrize(("language", "later", "event", "old", "words"), LATER)
def test_where_the_newest_tells_what_came_after_the_event_itself_is_told_next_and_old_years_last(
    language: str, later: str, event: str, old: str, words: str
) -> None:
    texts = [later, f"{event} {old}"]
    articles = [
        OutletText(text, split(text, language), "", language, str(number))
        for number, text in enumerate(texts)
    ]
    for count in (2, 3):
        found = told(articles, count)
        assert any(words in sentence for sentence in found), found
        assert old not in found
