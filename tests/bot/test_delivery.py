"""What people subscribed to is sent to them: once, also over a crash, a flood limit and a network that is away."""

from __future__ import annotations

import os
import signal
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.bot.pages import PARAGRAPHS, Site
from tests.bot.people import (
    PATIENCE,
    SANDBOX_TOKEN,
    SOON,
    Person,
    Running,
    Sent,
    buttons,
    call,
    labels,
    wait,
)

TEXT = "\n\n".join(PARAGRAPHS)
# One story on the economy for each place; no two tell of anything alike.
STORIES = {
    "Alder": (
        "wool prices",
        "Sheep farmers sold 4,200 bales for 38 crowns each, the highest price since the drought",
        "Lambs",
    ),
    "Bray": (
        "tin mine",
        "The mine hires 75 workers for its third shaft after an order from a cable maker",
        "Ore",
    ),
    "Corran": (
        "bank rate",
        "The savings bank raised the interest on deposits to 5.5 per cent from Friday",
        "Savers",
    ),
    "Dunmore": (
        "shipyard tax",
        "The shipyard owes 12 million crowns in tax and asks for two years to pay",
        "Welders",
    ),
    "Elphin": (
        "brewery export",
        "The brewery sent its first 900 barrels abroad and plans a second bottling hall",
        "Hops",
    ),
    "Fennick": (
        "rail freight fares",
        "Freight fares rise by 7 per cent because diesel costs more than last spring",
        "Engines",
    ),
    "Garrow": (
        "housing loans",
        "Banks granted 310 housing loans in a month, half as many as a year ago",
        "Bricks",
    ),
    "Hollin": (
        "fish auction",
        "The auction turned over 2.1 million crowns in herring alone, traders counted",
        "Herring",
    ),
    "Inver": (
        "unemployment",
        "Unemployment fell to 3.9 per cent after the cannery took on 140 people",
        "Cans",
    ),
    "Jarrow": (
        "coal pensions",
        "Retired miners get their company pensions back after a ruling on 61 claims",
        "Seams",
    ),
    "Kelby": (
        "glassworks bankruptcy",
        "The glassworks filed for bankruptcy with debts of 88 million crowns",
        "Furnaces",
    ),
    "Lorne": (
        "budget surplus",
        "The town budget closed with a surplus of 640,000 crowns thanks to parking fees",
        "Meters",
    ),
    "Orrin": (
        "currency reserve",
        "The currency reserve shrank by a tenth when importers bought dollars for grain",
        "Grain",
    ),
    "Pelham": (
        "inflation",
        "Inflation slowed to 2.8 per cent as shops cut the prices of bread and oil",
        "Bakers",
    ),
}
PLACES = list(STORIES)


def market(place: str) -> dict[str, str]:
    """An article on the economy that no other is about."""
    subject, news, noun = STORIES[place]
    return {
        "title": f"{place} market: {subject} in figures",
        "text": f"{news}. The market of {place} had waited for this since the summer.\n\n"
        f"“{noun} never lie, and neither do our books,” said {place} Harrod, who trades there. Economists of the {place} "
        f"chamber of commerce expect the {subject} to stay in the news.",
        "source": f"{place} Ledger",
        "language": "en",
        "url": f"https://{place.lower()}.example/economy/{subject.split()[0]}",
    }


def told(person: Person, word: str, after: int = 0) -> list[Sent]:
    """The stories about `word` that a person was sent."""
    return [one for one in person.heard(after) if word in one["text"].splitlines()[0]]


@pytest.fixture
def site() -> Iterator[Site]:
    """A small web site of this machine."""
    with Site() as one:
        yield one


def everybody_is_told(people: Iterable[Person], place: str) -> None:
    """All have the story of this place: what was to come before it has come."""
    for one in people:
        wait(lambda one=one: told(one, f"{place} market"))


def test_a_new_story_is_sent_once_to_who_follows_its_topic(bot: Running, ann: Person) -> None:
    other = bot.person("en")
    other.say("/start")
    ann.say("/subscribe economy")
    answer = bot.push(**market("Alder"))
    assert answer["new"]
    assert bot.push(**market("Alder")) == {**answer, "new": False}
    card = wait(lambda: told(ann, "Alder market"))[0]
    assert any(one.get("url") == market("Alder")["url"] for one in buttons(card))
    other.say("/subscribe economy")
    bot.push(**market("Garrow"))
    everybody_is_told((ann, other), "Garrow")
    assert len(told(ann, "Alder market")) == 1
    assert told(other, "Alder market") == []


def test_a_reader_of_another_language_is_not_sent_it(bot: Running, oksana: Person) -> None:
    oksana.say("/subscribe economy")
    bot.push(**market("Bray"))
    oksana.say("/languages uk, en")
    bot.push(**market("Inver"))
    everybody_is_told([oksana], "Inver")
    assert told(oksana, "Bray market") == []


def test_an_old_article_that_is_pushed_is_kept_and_is_no_news(bot: Running, ann: Person) -> None:
    ann.say("/subscribe economy")
    ann.say("/subscribe wharf rents")
    old = datetime.now(UTC) - timedelta(days=60)
    text = (
        "The port of Wexholm raised its wharf rents by a tenth. Owners of 41 stalls on the quay will pay the new sum "
        "from the first of the month, the treasurer told the economy committee, and the money goes to the budget."
    )
    for at, name in ((old, "Wexholm"), (datetime.now(UTC), "Tarnby")):
        told_of = text.replace("Wexholm", name).replace(
            "a tenth", "a tenth" if at == old else "a third"
        )
        pushed = bot.push(
            title=f"{name} raises wharf rents",
            text=told_of,
            published=at.isoformat(),
            language="en",
        )
        assert pushed["new"]
    wait(lambda: told(ann, "Tarnby raises"))  # letters go in the order they came
    assert told(ann, "Wexholm raises") == []
    assert "Wexholm" not in ann.say("/latest")["text"]
    found = ann.say("/search wharf rents")["text"]
    assert found.index("Tarnby raises") < found.index("Wexholm raises")


def test_a_push_without_the_token_or_with_bad_json_is_refused(bot: Running) -> None:
    for token, article, status in (
        ("wrong", market("Kelby"), 401),
        ("ink", {"title": "no text"}, 400),
        ("ink", {"text": " "}, 400),
    ):
        with pytest.raises(urllib.error.HTTPError) as refused:
            bot.push(token, **article)
        assert refused.value.code == status
        refused.value.close()


def test_a_blocked_chat_is_left_alone_and_served_again_when_it_writes(
    bot: Running, ann: Person
) -> None:
    other = bot.person("en")
    for one in (ann, other):
        one.say("/subscribe economy")
    bot.sim("block", {"chat_id": ann.chat, "blocked": True})
    bot.push(**market("Corran"))
    everybody_is_told([other], "Corran")
    bot.sim("block", {"chat_id": ann.chat, "blocked": False})
    ann.say("/start")
    bot.push(**market("Dunmore"))
    everybody_is_told([ann], "Dunmore")


def refusals(bot: Running, person: Person) -> list[Any]:
    """The calls for this person's chat that the Bot API refused."""
    calls = bot.sim("calls")["calls"]
    return [
        one
        for one in calls
        if str(one["params"].get("chat_id")) == str(person.chat) and not one["ok"]
    ]


@pytest.mark.parametrize(
    ("place", "fault"),
    [
        ("Elphin", {"error_code": 429, "retry_after": 1}),
        ("Fennick", {"error_code": 502, "description": "Bad Gateway"}),
    ],
    ids=["flood limit", "broken server"],
)
def test_a_letter_that_is_refused_for_now_is_sent_later(
    bot: Running, ann: Person, place: str, fault: dict[str, Any]
) -> None:
    ann.say("/subscribe economy")
    bot.sim("faults", {"method": "sendMessage", "chat_id": ann.chat, "times": 1, **fault})
    bot.push(**market(place))
    everybody_is_told([ann], place)
    assert len(refusals(bot, ann)) == 1
    assert len(told(ann, f"{place} market")) == 1


@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory, telegram: int) -> Iterator[Running]:
    """A bot that may be killed: its Telegram lives on. Each test leaves it running."""
    own = {
        "BOT_TOKEN": SANDBOX_TOKEN,
        "BOT_API_URL": f"http://127.0.0.1:{telegram}",
        "ALLOW_PRIVATE_ADDRESSES": "1",
    }
    running = Running(tmp_path_factory.mktemp("mortal"), own, sandbox=telegram).start()
    yield running
    running.stop()


def test_a_killed_bot_loses_no_letter_and_repeats_at_most_what_was_in_flight(
    mortal: Running,
) -> None:
    people, places = [mortal.person("en") for _ in range(4)], PLACES[6:12]
    for one in people:
        one.say("/subscribe economy")
    assert len({mortal.push(**market(place))["story"] for place in places}) == len(places)

    def sent() -> int:
        return sum(len(told(one, f"{place} market")) for one in people for place in places)

    for letters in (
        1,
        9,
    ):  # before each kill this many are there; all take six seconds at least, one each a second
        wait(lambda letters=letters: sent() >= letters)
        mortal.stop(signal.SIGKILL)
        mortal.start()
    for place in places:
        everybody_is_told(people, place)
    assert len(people) * len(places) <= sent() <= len(people) * (len(places) + 2)


def test_what_was_being_read_when_the_bot_was_killed_is_read_after_its_start_and_answered_once(
    mortal: Running, site: Site
) -> None:
    ann = mortal.person("en")
    site.gate.clear()
    ann.send(site.url("/news"))
    wait(ann.heard)
    mortal.stop(signal.SIGKILL)
    site.gate.set()
    mortal.start()
    wait(lambda: _cards(ann, site.title))
    ann.say("/help")
    assert len(_cards(ann, site.title)) == 1


def _cards(reader: Person, title: str) -> list[Sent]:
    """The messages that show this story: the line that told of its reading, or, killed before it was kept, a new one."""
    return [one for one in reader.heard() if one["text"].splitlines()[0] == title]


def test_sigterm_stops_the_bot_in_time_with_a_letter_on_its_way_and_a_second_start_remembers(
    mortal: Running,
) -> None:
    ann = mortal.person("en")
    ann.say("/subscribe economy")
    mortal.push(**market("Orrin"))
    assert mortal.stop() < SOON
    assert mortal.process is not None
    assert mortal.process.returncode == 0
    mortal.start()
    assert metrics(mortal).count("lede_articles_total{") == 0, "what is stored is not read again"
    everybody_is_told([ann], "Orrin")
    assert "Orrin market" in ann.say("/latest")["text"]


WEIR = (
    "The weir at Pelham Ford holds again after a winter of leaks, and the mills below it run on two wheels. Its "
    "keepers drove 140 oak piles into the bed of the river.",
    "“The economy of this valley is water,” said Rosa Tennick, who keeps the books of the mills.",
)


def test_a_feed_is_added_polled_and_its_new_entry_sent(
    bot: Running, ann: Person, site: Site
) -> None:
    address = site.url("/feed")
    site.feed = [("old", "Old weir news of the economy", WEIR)]
    assert "Alder Times" in ann.say(f"/addfeed {address}")["text"]
    assert "Alder Times" in ann.say("/feeds")["text"]
    wait(lambda: "Old weir news" in ann.say("/search Pelham weir")["text"])
    assert bot.lede("feeds", "poll", address) == "Alder Times: nothing new\n"
    ann.say("/subscribe economy")
    text = tuple(market("Pelham")["text"].split("\n\n"))
    site.feed.insert(0, ("new", market("Pelham")["title"], text))
    assert bot.lede("feeds", "poll", address) == "Alder Times: 1 new\n"
    card = wait(lambda: told(ann, "Pelham market"))[0]
    assert "Alder Times" in card["text"]
    assert told(ann, "Old weir") == []
    assert site.asked.count("/item/new") == 1


def test_a_page_that_is_no_feed_is_said_so(bot: Running, ann: Person, site: Site) -> None:
    for path in ("/news", "/missing", "/picture"):
        assert len(ann.say(f"/addfeed {site.url(path)}")["text"]) < 250


def test_a_topic_channel_is_bound_listed_and_posted_to(bot: Running, ann: Person) -> None:
    channel: Any = bot.sim(
        "channels", {"title": "Alder economy", "username": f"alder_economy_{os.getpid()}"}
    )
    name = f"@alder_economy_{os.getpid()}"
    assert "Alder economy" in ann.say(f"/addchannel {name} economy en")["text"]
    listed = bot.person("uk").say("/channels")
    assert "Alder economy" in listed["text"] + " ".join(labels(listed))
    bot.push(**market("Hollin"))
    posts = Person(bot, channel["chat_id"], "en")
    card = wait(lambda: told(posts, "Hollin market"))[0]
    assert all("callback_data" not in one for one in buttons(card))
    assert "Alder economy" in ann.say(f"/removechannel {name}")["text"]


def metrics(bot: Running) -> str:
    """What a bot counts."""
    with urllib.request.urlopen(f"http://127.0.0.1:{bot.http}/metrics", timeout=PATIENCE) as answer:
        return str(answer.read(), "utf-8")


def test_health_and_metrics_are_served(bot: Running) -> None:
    assert call(f"http://127.0.0.1:{bot.http}/health")["status"] == "ok"
    assert "lede_" in metrics(bot)
