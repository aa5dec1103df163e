"""Callback data: ours comes back as it was, anything else is refused quietly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.actions import VERBS, Action, action, decode, encode
from news.lengths import SENTENCES
from news.topics import TOPICS

_id = st.integers(0, 10**18 - 1).map(str)
_page = st.integers(0, 999_999).map(str)
_language = st.sampled_from(("uk", "en", "ru", "other", "-"))
_wish = st.sampled_from("01")
_length = st.sampled_from(list(SENTENCES))
_hash = st.integers(0, 2**32 - 1).map("{:08x}".format)
_topic = st.sampled_from((*TOPICS, "other", "-"))
_ARGUMENTS = {
    "story": (_id, _language),
    "quotes": (_id, _language, _page),
    "voices": (_id, _language, _page),
    "follow": (_id, _language, _topic, _wish),
    "latest": (_page, _topic),
    "topics": (),
    "sub": (_topic,),
    "unsub": (_topic,),
    "list": (_page,),
    "drop": (_id, _page),
    "ui": (_language,),
    "read": (_language,),
    "speaker": (_id, _page),
    "watch": (_id, _page, _wish),
    "speakers": (_page, _page),
    "merge": (_id, _id),
    "part": (_id,),
    "cut": (_id, _hash),
    "split": (_id,),
    "search": (_id, _page),
    "channels": (_page,),
    "feeds": (_page,),
    "settings": (),
    "length": (_length,),
    "always": (_id, _language, _length),
    "zone": (
        st.sampled_from(
            ("-", "UTC", "Europe/Kyiv", "Etc/GMT+12", "America/Argentina/ComodRivadavia")
        ),
    ),
    "words": (_id, st.one_of(_page, st.just("-")), _wish),
    "close": (),
}
_MORE = {
    "story": "snl",
    "speaker": "da",
    "watch": "da",
    "speakers": "po",
    "close": "7",
}  # may be left out


def _of(verb: str) -> st.SearchStrategy[Action]:
    arguments = st.tuples(*_ARGUMENTS[verb])
    longer = st.tuples(arguments, st.sampled_from(_MORE.get(verb, "") or "-")).map(
        lambda two: (*two[0], two[1])
    )
    return st.builds(
        Action, st.just(verb), st.one_of(arguments, longer) if verb in _MORE else arguments
    )


actions = st.sampled_from(VERBS).flatmap(_of)
_near = st.lists(
    st.sampled_from((*VERBS, ":", "::", "-", "12", "٣", "uk", "economy", "\n", "")), max_size=6
).map("".join)


def test_data_is_short_and_plain() -> None:
    assert encode(action("story", 12, "uk")) == "story:12:uk"
    assert encode(action("latest", 0, None)) == "latest:0:-"


def test_a_button_from_before_an_argument_was_added_is_still_known() -> None:
    assert decode("speaker:7:0") == action("speaker", 7, 0)
    assert decode("speaker:7:0:d") == action("speaker", 7, 0, "d")
    assert decode("speakers:7:0:o:o") is None
    assert decode("speaker:7:0:") is None


@given(actions)
def test_every_action_comes_back_from_at_most_64_bytes(any_action: Action) -> None:
    data = encode(any_action)
    assert len(data.encode()) <= 64
    assert decode(data) == any_action


@given(st.one_of(st.text(), _near))
def test_anything_else_is_refused_and_what_is_taken_encodes_to_the_same(data: str) -> None:
    known = decode(data)
    assert known is None or encode(known) == data


@pytest.mark.parametrize(
    "data",
    [
        "",
        "story",
        "story:12",
        "story:12:uk:",
        "story:-1:uk",
        "story:1e3:uk",
        "story:12:UK",
        "fly:1",
        "story:١٢:uk",
        "latest:0:cats",
        "story:12:uk\n",
        "speaker:" + "9" * 19 + ":0",
        "story:12:uk" + " " * 64,
    ],
)
def test_malformed_data_is_refused(data: str) -> None:
    assert decode(data) is None


@pytest.mark.parametrize(
    "wrong",
    [Action("fly"), action("story", 1), action("sub", "cats"), action("ui", "UK"), Action("ui:uk")],
)
def test_an_action_that_would_not_come_back_is_not_encoded(wrong: Action) -> None:
    with pytest.raises(ValueError, match="not an action"):
        encode(wrong)
