"""Greetings, help, confirmations and troubles: short, in the reader's language, with what to do next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handlers import COMMANDS
from messages import done, errors, greet, read
from messages.texts import Texts
from news import errors as tree
from news.languages import LANGUAGES
from news.lengths import SENTENCES
from news.types import Message
from tests.messages.checker import check, data_of, labels_of

languages = pytest.mark.parametrize("language", LANGUAGES)
EN = Texts("en")
GROUPS = {command.group for command in COMMANDS if command.group}
_GROUPS = tuple(
    (group, (("latest", "command-latest"), ("help", "command-help"))) for group in GROUPS
)


def _all(kind: type[tree.LedeError]) -> list[type[tree.LedeError]]:
    return [kind, *(each for below in kind.__subclasses__() for each in _all(below))]


@languages
def test_the_first_message_is_short_and_leads_on(language: str) -> None:
    message = greet.start(Texts(language))
    assert len(check(message)) < 260
    assert "/latest" in message.html
    assert data_of(message) == ["latest:0:-", "topics", "read:-"]


@languages
def test_in_a_group_the_first_message_and_the_help_name_what_works_there(language: str) -> None:
    t = Texts(language)
    words = check(greet.start(t, group=True))
    assert len(words) < 260
    for said in (words, check(greet.help_page(_GROUPS, t, group=True))):
        assert "/summary" in said
    assert words.splitlines()[0] == check(greet.start(t)).splitlines()[0]


@languages
def test_the_languages_of_the_stories_and_of_the_bot_have_different_buttons(language: str) -> None:
    t = Texts(language)
    (interface,) = labels_of(errors.unknown_language(t, name="tlh"))[0]
    assert interface == t("interface-title") or language == "en"
    first, second = labels_of(greet.start(t))
    assert interface not in (*first, *second)
    assert second == [t("languages-title")] or language == "en"


@languages
def test_help_has_a_line_for_every_command_it_is_given(language: str) -> None:
    words = check(greet.help_page(_GROUPS, Texts(language)))
    assert words.count("\n/latest – ") == words.count("\n/help – ") == len(GROUPS)


@languages
def test_every_command_has_a_description_that_fits_a_menu(language: str) -> None:
    for command in COMMANDS:
        assert 3 <= len(greet.description(Texts(language), command.name)) <= 60


@languages
@pytest.mark.parametrize(
    "kind", [kind for kind in _all(tree.LedeError) if kind is not tree.Refused]
)
def test_every_error_has_a_text(kind: type[tree.LedeError], language: str) -> None:
    words = check(errors.trouble(kind("/tmp/inner detail"), Texts(language)))
    assert 20 < len(words) < 200
    assert "inner" not in words


def test_an_error_that_is_added_later_has_the_text_of_its_parent() -> None:
    class Slow(tree.TimedOut):
        """A new kind."""

    assert errors.trouble(Slow(), EN) == errors.trouble(tree.TimedOut(), EN)


@languages
def test_notices_are_told_apart(language: str) -> None:
    walls = ("consent", "guard", "login", "age", "missing")
    texts = {check(errors.trouble(tree.ShowsWall(wall), Texts(language))) for wall in walls}
    assert len(texts) == 5 and check(errors.trouble(tree.NoArticle(), Texts(language))) not in texts


@languages
def test_refusals_are_told_apart(language: str) -> None:
    texts = [
        check(errors.trouble(tree.Refused(status), Texts(language)))
        for status in (404, 410, 403, 401, 429, 503)
    ]
    assert texts[0] == texts[1] != texts[2] == texts[3] != texts[4] == texts[5]


_PLAIN: tuple[Callable[[Texts], Message], ...] = (
    errors.went_wrong,
    errors.empty_message,
    errors.file_too_big,
    errors.story_not_found,
    errors.search_needs_words,
    errors.speaker_needs_name,
    errors.unknown_command,
    errors.old_button,
    errors.search_gone,
    errors.admin_only,
    errors.not_a_feed,
    errors.one_language_needed,
    errors.restarting,
    errors.group_admin_only,
    errors.not_yours,
    errors.channel_not_bound,
    errors.channel_usage,
    errors.channel_unknown,
    errors.bot_not_admin,
    read.reading,
)


@languages
def test_a_new_language_of_the_bot_names_the_languages_of_the_stories(language: str) -> None:
    t = Texts(language)
    words = check(done.interface_set(t, languages=("uk", "ru")))
    assert t.language_name("uk") in words.splitlines()[1]
    assert t.language_name("ru") in words.splitlines()[1]


@languages
def test_a_length_that_is_none_brings_those_there_are_and_the_story(language: str) -> None:
    t = Texts(language)
    message = errors.unknown_length(t, name="tiny", story=18)
    assert all(t(f"length-{length}") in check(message) for length in SENTENCES)
    assert data_of(message) == ["story:18:-"]


@languages
def test_what_cannot_be_searched_for_is_not_offered(language: str) -> None:
    assert data_of(errors.too_short(Texts(language), words="://", search=None)) == ["latest:0:-"]


@languages
@pytest.mark.parametrize("say", _PLAIN)
def test_plain_answers_are_one_or_two_sentences(
    say: Callable[[Texts], Message], language: str
) -> None:
    words = check(say(Texts(language)))
    assert len(words) < 180
    assert "\n" not in words


def test_a_bad_number_says_what_to_send() -> None:
    assert "/story 12" in check(errors.bad_number(EN, command="story"))
    assert "/quotes 12" in check(errors.bad_number(EN, command="quotes"))
    assert "/speakers 30" in check(errors.bad_number(EN, command="speakers"))
    assert "/addfeed https://" in check(errors.needs_address(EN, command="addfeed"))


def test_the_unknown_is_answered_with_what_there_is() -> None:
    words = check(errors.unknown_topic(Texts("uk"), name="котики"))
    assert words.startswith("Теми «котики» немає. Є такі: політика, війна, ")
    assert "українська, англійська" in check(errors.unknown_language(Texts("uk"), name="tlh"))


def test_a_number_in_place_of_a_topic_is_told_how_to_open_that_story() -> None:
    assert "/story 5. Є такі теми: політика" in check(errors.unknown_topic(Texts("uk"), name="5"))
    assert "/story" not in check(errors.unknown_topic(Texts("uk"), name="5G"))


def test_each_channel_command_has_its_own_example() -> None:
    assert "/addchannel @" in check(errors.channel_usage(EN))
    assert "/removechannel @" in check(errors.channel_usage(EN, command="removechannel"))


@languages
def test_a_few_words_can_be_searched_for(language: str) -> None:
    t = Texts(language)
    message = errors.too_short(t, words="ремонт північного причалу та старої гавані", search=12)
    words = check(message)
    assert words.count(".") == 1
    assert data_of(message) == ["search:12:0", "latest:0:-"]
    (search,) = labels_of(message)[0]  # alone in its row: two long labels would be cut on a phone
    assert "ремонт північного…" in search
    assert search[-1] in "”»"


@languages
def test_a_subscription_is_confirmed_by_its_name(language: str) -> None:
    t = Texts(language)
    for say in (done.subscribed, done.already_subscribed, done.unsubscribed, done.not_subscribed):
        message, in_group = say(t, topic="economy"), say(t, topic="economy", group=True)
        assert t.topic("economy") in check(message)
        assert t.topic("economy") in check(in_group)
        assert in_group.html != message.html
        assert not {"My subscriptions", "Мої підписки", "Мои подписки"} & set(
            labels_of(in_group)[0]
        )
        assert len(labels_of(message)) == 1


@languages
def test_following_a_person_is_confirmed_by_the_name(language: str) -> None:
    told = {
        check(say(Texts(language), name="Ніна Кастель")) for say in (done.followed, done.unfollowed)
    }
    assert len(told) == 2
    assert all(words.endswith("Ніна Кастель.") for words in told)


@languages
def test_feeds_and_channels_are_confirmed_by_their_title(language: str) -> None:
    t = Texts(language)
    for message in (
        done.feed_added(t, title="Порт <24>"),
        done.feed_known(t, title="Порт <24>"),
        done.channel_removed(t, title="Порт <24>"),
        done.channel_bound(t, title="Порт <24>", topic="economy", language="uk"),
    ):
        assert "Порт <24>" in check(message)
