"""Somebody pastes, forwards or sends something: the answer holds its title, a verbatim summary, the quotes and who said them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.pages import Site, page
from tests.bot.people import Person, Running, buttons, labels, story_number, wait

DATA = Path(__file__).parent.parent / "data"
LANGUAGES = ("uk", "en", "ru")


@pytest.fixture
def site() -> Iterator[Site]:
    """A small web site of this machine."""
    with Site() as one:
        yield one


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pasted_page_is_answered_with_title_summary_and_a_quote(
    bot: Running, language: str
) -> None:
    want = json.loads((DATA / f"dump_{language}.json").read_text(encoding="utf-8"))
    card = bot.person(language).say((DATA / f"dump_{language}.txt").read_text(encoding="utf-8"))
    assert card["text"].splitlines()[0] == want["title"]
    assert "<blockquote" in card["html"]
    body = words(" ".join(want["paragraphs"]))
    summary = card["text"].split("\n\n")[1]
    for sentence in re.split(r"(?<=[.!?…]) (?=[A-ZА-ЯІЇЄҐ«\"“])", summary):
        assert words(sentence) in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quote_of_a_pasted_page_has_its_speaker(bot: Running, language: str) -> None:
    want = json.loads((DATA / f"dump_{language}.json").read_text(encoding="utf-8"))
    reader = bot.person(language)
    card = reader.say((DATA / f"dump_{language}.txt").read_text(encoding="utf-8"))
    page = reader.press(card, f"quotes:{story_number(card)}:{language}:0")
    shown = words(page["text"])
    while "›" in labels(page):
        page = reader.press(page, "›")
        shown += words(page["text"])
    for quote in want["quotes"]:
        assert words(quote["text"])[:60] in shown
        assert quote["speaker"]["name"] in shown


def test_a_forwarded_post_names_its_channel(ann: Person) -> None:
    text = (DATA / "article_en.txt").read_text(encoding="utf-8")
    card = ann.say(text, forward_from={"title": "Harbour Wire", "username": "harbourwire"})
    assert "Harbour Wire" in card["text"]


def test_what_every_post_of_a_channel_ends_with_is_gone_from_the_third(ann: Person) -> None:
    channel = {"title": "Pier Talk", "username": "piertalk"}
    news = (
        "The crane came to the old quay",
        "The night ferry has a new bell",
        "Divers found an anchor in the bay",
    )
    told = (
        "People watched the crane for an hour.",
        "The bell is heard in the hills.",
        "The anchor outweighs a bus.",
    )
    foot = "Your friends by the water wish a calm evening."
    posts = [f"{title}\n\n{line}\n\n{foot}" for title, line in zip(news, told, strict=True)]
    cards = [ann.say(post, forward_from=channel)["text"] for post in posts]
    assert [card.splitlines()[0] for card in cards] == list(news)
    assert [foot in card for card in cards] == [True, True, False]
    assert all(line in card for line, card in zip(told, cards, strict=True))


@pytest.mark.parametrize(("name", "kind"), [("story.txt", "text"), ("story.html", "html")])
def test_a_document_is_read(ann: Person, name: str, kind: str) -> None:
    text = (DATA / "article_en.txt").read_text(encoding="utf-8")
    title, *paragraphs = [line for line in text.splitlines() if line.strip()]
    html = f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>"
    html += "".join(f"<p>{one}</p>" for one in paragraphs) + "</article></body></html>"
    card = ann.send_file(name, (html if kind == "html" else text).encode())
    assert card["text"].splitlines()[0] == title


def test_an_address_is_fetched_and_its_progress_line_becomes_the_answer(
    ann: Person, site: Site
) -> None:
    card = ann.say(site.url("/news"))
    assert card["edited"]
    assert card["text"].startswith(site.title)
    assert any(button.get("url") == site.url("/news") for button in buttons(card))


def test_the_same_text_twice_is_one_story(ann: Person) -> None:
    text = (DATA / "article_ru.txt").read_text(encoding="utf-8")
    assert story_number(ann.say(text)) == story_number(ann.say(text))


def test_what_one_person_pastes_nobody_else_sees(bot: Running, ann: Person) -> None:
    card = ann.say(
        "Zumbrook ferry council meets\n\nThe Zumbrook ferry council met on Monday. "
        '"We shall repaint the Zumbrook ferry," said Orla Zumbrook, the harbour master.'
    )
    other = bot.person("en")
    assert "Zumbrook" not in other.say(f"/story {story_number(card)}")["text"]
    assert "Zumbrook ferry council meets" not in other.say("/search Zumbrook")["text"]
    assert "Orla Zumbrook" not in other.say("/speaker Zumbrook")["text"].replace("“Zumbrook”", "")
    assert "Zumbrook ferry council meets" in ann.say("/search Zumbrook")["text"]


def test_while_it_works_it_shows_typing(bot: Running, ann: Person) -> None:
    ann.say((DATA / "article_uk.txt").read_text(encoding="utf-8") + "\n\nКінець.")
    calls = bot.sim("calls?method=sendChatAction")["calls"]
    assert any(one["params"]["chat_id"] in (ann.chat, str(ann.chat)) for one in calls)


BAD_TEXTS = {
    "one emoji": "🔥",
    "many emoji": "🔥🎉👍\n👍",
    "spaces": " \u200b \u00a0 ",
    "only a tag": "#news",
    "dots": "...",
}


@pytest.mark.parametrize("text", BAD_TEXTS.values(), ids=BAD_TEXTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_to_read_is_answered_in_one_short_message(
    bot: Running, text: str, language: str
) -> None:
    answer = bot.person(language).say(text)
    assert 0 < len(answer["text"]) < 250


def test_a_megabyte_of_text_is_read(ann: Person) -> None:
    sentence = (
        "The council of Port Alder met again and counted the boats in the north basin, one by one. "
    )
    card = ann.say("Council counts boats\n\n" + sentence * 11_500)
    assert card["text"].startswith("Council counts boats")


def test_an_unsupported_language_is_said_and_the_text_kept(ann: Person) -> None:
    text = (
        "Rada miasta zamyka most\n\nRada miasta zdecydowała we wtorek, że stary most zostanie zamknięty na dwa lata. "
        "Mieszkańcy będą korzystać z promu, który kursuje co godzinę od szóstej rano do północy.\n\n"
        "Koszt naprawy wyniesie czterdzieści milionów, o jedną trzecią więcej niż planowano wiosną."
    )
    card = ann.say(text)
    assert "Rada miasta zamyka most" in card["text"]
    assert story_number(card)
    assert "kept" in card["text"] or "stored" in card["text"]


@pytest.mark.parametrize(
    "text", ["слово " * 40, "1 2 3 4 5 6 7 8 9 10 11 12 13 14", "а" * 300 + " а" * 20]
)
def test_what_says_nothing_in_any_language_is_no_story(ann: Person, text: str) -> None:
    before = ann.say("/latest")["text"]
    assert "article" in ann.say(text)["text"]
    assert ann.say("/latest")["text"] == before


def test_a_time_without_a_zone_is_shown_as_it_was_pasted(bot: Running) -> None:
    text = (
        "Рада Вільхового закрила старий міст\n14.05.2026, 10:15\n\n"
        "Рада Вільхового проголосувала у вівторок за те, щоб закрити старий міст на два роки."
    )
    assert "10:15" in bot.person("uk").say(text)["text"]


def test_a_headline_again_and_again_is_in_the_language_of_its_reader(bot: Running) -> None:
    text = "Рада схвалила бюджет на весну, але голова проти. " * 60
    assert "болгар" not in bot.person("uk").say(text)["text"]


def test_bytes_that_are_no_text_are_refused(ann: Person) -> None:
    assert len(ann.send_file("story.txt", b"\x00\xff\xfe\x81\x00\x01" * 500)["text"]) < 250


def test_a_document_in_windows_1251_is_read(bot: Running) -> None:
    text = (DATA / "article_ru.txt").read_text(encoding="utf-8").replace("—", "-")
    card = bot.person("ru").send_file("story.txt", text.encode("cp1251", "ignore"))
    assert card["text"].splitlines()[0] == text.splitlines()[0]


def test_a_document_with_some_broken_bytes_is_read(bot: Running) -> None:
    body = (DATA / "article_uk.txt").read_bytes().replace("ї".encode(), b"\xd1", 1)
    card = bot.person("uk").send_file("story.txt", body)
    assert card["buttons"] if "buttons" in card else labels(card)


def test_a_document_of_20_mb_and_a_picture_are_refused_in_one_sentence(ann: Person) -> None:
    assert "MB" in ann.send_file("big.txt", b"word " * 4_000_000)["text"]
    assert len(ann.send_file("cat.png", b"\x89PNG\r\n\x1a\n" + b"0" * 100)["text"]) < 250


BAD_PAGES = ("/missing", "/picture", "/empty", "/endless", "/loop")


@pytest.mark.parametrize("path", BAD_PAGES)
def test_a_page_that_cannot_be_read_is_answered_with_what_to_do(
    ann: Person, site: Site, path: str
) -> None:
    answer = ann.say(site.url(path))
    assert 0 < len(answer["text"]) < 250
    assert "Traceback" not in answer["text"]


CONSENT = (
    "We and our 212 partners store and access information on your device. You can accept all cookies or refuse them.",
    "You can change your choices at any time in our privacy policy. We process your data to show personalised ads.",
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "consent notice instead of an article"),
        ("uk", "запит на згоду"),
        ("ru", "запрос согласия"),
    ],
)
@pytest.mark.parametrize("command", ["", "/summary "])
def test_a_consent_notice_is_said_to_be_one(
    bot: Running, site: Site, language: str, words: str, command: str
) -> None:
    site.answers["/consent"] = (
        200,
        "text/html; charset=utf-8",
        page("Your privacy choices", CONSENT),
    )
    answer = bot.person(language).say(command + site.url("/consent"))
    assert words in answer["text"] and len(answer["text"].splitlines()) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/",
        "http://localhost/",
        "http://169.254.169.254/latest",
        "http://[::1]/",
        "http://10.0.0.1/",
    ],
)
def test_private_addresses_are_refused(strict: Running, url: str) -> None:
    answer = strict.person("en").say(url)
    assert len(answer["text"]) < 250
    assert not labels(answer) or "quotes" not in str(buttons(answer))


def test_markup_inside_an_article_is_shown_as_it_is(ann: Person) -> None:
    title = '<b>Boats</b> & "nets" <i>' + "very long title " * 250
    card = ann.say(
        title[:4096]
        + "\n\nThe <b>council</b> of Port Alder met on Monday & counted 5 < 7 boats, as it said."
    )
    assert "<b>" in card["text"]
    assert "&lt;b&gt;" in card["html"]


def test_two_people_at_once_each_get_their_own_answer(bot: Running) -> None:
    people = [bot.person("en") for _ in range(6)]
    sent = [
        one.send(
            f"Pier {i} opens\n\nThe council opened pier number {i} on Monday. It cost {i} million crowns, the mayor said."
        )
        for i, one in enumerate(people)
    ]
    for i, (one, after) in enumerate(zip(people, sent, strict=True)):
        assert one.answer(after)["text"].startswith(f"Pier {i} opens")


def test_a_long_read_does_not_keep_others_waiting(bot: Running, site: Site) -> None:
    slow, quick = bot.person("en"), bot.person("en")
    site.gate.clear()
    sent = slow.send(site.url("/slow"))
    wait(lambda: "/slow" in site.asked)
    quick.say("/help")
    assert site.title not in str(slow.heard())
    site.gate.set()
    assert site.title in slow.answer(sent)["text"]
