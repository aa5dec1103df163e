"""What read_pasted promises for any text, and the small rules one by one."""

from __future__ import annotations

import re
import time
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.paste.clean import flatten
from ingest.paste.pasted import read_pasted
from news.errors import EmptyInput
from news.types import Photo

PIECES = st.sampled_from(
    [
        "ua en ru", "Читайте також: Міст відкрили", "Read also:", "Автор: Ніна Кастелл", "By Nina Castell", "12 травня 2026, 14:35",
        "Фото: старий міст (архів)", "Міст закрили на два роки", "Міст закрили на два роки Фото: міст", "«Ми впораємося», – сказала вона.",
        "Рада міста проголосувала за закриття мосту. Рух перенаправлять на пором.", "🔥", "❗️ Терміново", "", " ", "- так", ", – додав він",
        "Підписуйтесь на наш канал", "t.me/mist", "@mist", "#міст", "[Міст](https://t.me/mist)", "**Рух** закрито", "Tags: bridge, ferry",
        "first line of a list;", "Photo: Getty Images", "Джерело: Вісник", "(", "1️⃣ перший", "ТРУБА", "| Надіслати новину", "в", " з ",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=14).map("\n".join))


def squeezed(text: str) -> str:
    """A text without spaces, unseen characters and markup, in composed letters: what may not be invented."""
    text = unicodedata.normalize("NFC", flatten(text.encode("utf-8", "replace").decode()))
    return "".join(
        char for char in re.sub(r"\*\*+|__+|~~+|\|\|+|[\ufffd?]", "", text) if char.isalnum()
    )


@given(TEXTS, st.booleans())
@settings(max_examples=400, deadline=None)
def test_any_text_gives_an_article_or_an_expected_error(text: str, telegram: bool) -> None:
    try:
        article = read_pasted(text, telegram=telegram)
    except EmptyInput:
        return
    assert article.title.strip() and len(article.title) <= 200
    assert all(paragraph.strip() == paragraph for paragraph in article.text.split("\n\n"))
    assert any(char.isalnum() for char in article.text)


@given(TEXTS, st.booleans())
@settings(max_examples=400, deadline=None)
def test_no_paragraph_and_no_title_is_invented(text: str, telegram: bool) -> None:
    try:
        article = read_pasted(text, telegram=telegram)
    except EmptyInput:
        return
    source = squeezed(text)
    for told in (article.title, *article.text.split("\n\n"), *article.related):
        assert squeezed(told) in source


@given(st.lists(st.sampled_from("абв \n\ud800\x00\x07\u200b\u2028🔥."), max_size=60).map("".join))
@settings(deadline=None)
def test_what_cannot_be_seen_or_stored_is_gone(text: str) -> None:
    try:
        article = read_pasted(text)
    except EmptyInput:
        return
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\u200b\u2028\ud800-\udfff]", article.text + article.title
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "🔥🔥\n❗️",
        "…",
        "\x00\x00",
        "\u200b",
        "https://t.me/alder",
        "Підписуйтесь на наш канал",
    ],
)
def test_nothing_to_read_is_said_so(text: str) -> None:
    with pytest.raises(EmptyInput):
        read_pasted(text)


def test_one_line_is_title_and_text() -> None:
    article = read_pasted("The pier at Port Alder is closed")
    assert (article.title, article.text) == ("The pier at Port Alder is closed",) * 2


def test_a_long_single_line_keeps_all_and_takes_its_first_sentence_as_title() -> None:
    text = (
        "Рада Порт-Алдера закрила північний пірс. "
        + "Ремонт триватиме довго, і грошей бракує. " * 20
    )
    article = read_pasted(text)
    assert article.title == "Рада Порт-Алдера закрила північний пірс."
    assert article.text == text.strip()


def test_a_title_from_a_long_sentence_is_cut_between_words_and_nothing_is_added() -> None:
    text = "рада порту вирішила " * 20
    title = read_pasted(text).title
    assert len(title) <= 160 and text.startswith(title + " ")


def test_initials_and_short_words_do_not_end_the_first_sentence() -> None:
    text = "М. Сарнат та ін. члени ради приїхали до м. Тарнмут у п’ятницю. Там їх ніхто не чекав, бо всі пішли на пором і свято."
    assert read_pasted(text).title.endswith("у п’ятницю.")


def test_without_a_headline_the_text_keeps_everything() -> None:
    text = "The ferry is late again.\n\nPeople wait at the pier.\n\nThe next one leaves at six."
    assert read_pasted(text).text == text


def test_a_body_that_speaks_of_joining_and_reading_is_not_taken_for_a_footer() -> None:
    text = (
        "Lowmarsh may join the coast union\n\nThe town voted on Sunday.\n\nLowmarsh hopes to join the union by 2030.\n\n"
        "Join hands, the mayor said.\n\nDetails are being agreed."
    )
    assert read_pasted(text).text.endswith(
        "Join hands, the mayor said.\n\nDetails are being agreed."
    )


def test_a_body_that_begins_with_our_or_we_is_kept() -> None:
    text = "Голова громади про зиму\n\nМи в Тарнмуті зберегли школу.\n\nНаші діти ходять пішки.\n\nПодробиці з’ясовуються."
    assert read_pasted(text).text.split("\n\n") == text.split("\n\n")[1:]


def test_a_post_that_ends_in_its_photographer_keeps_its_words() -> None:
    article = read_pasted("У Селині згоріла стара школа. Фото: рятувальники", telegram=True)
    assert article.text == article.title == "У Селині згоріла стара школа."
    assert article.photo == Photo(credit="рятувальники")


def test_a_credit_without_a_label_under_the_title_makes_a_caption() -> None:
    for line in (
        "Old bridge at night (Getty Images)",
        "Old bridge at night / Getty Images",
        "Old bridge at night © Reuters",
    ):
        article = read_pasted(
            f"Bridge closes for two years\n\n{line}\n\nThe council voted on Tuesday."
        )
        assert (article.photo and article.photo.caption, article.text) == (
            "Old bridge at night",
            "The council voted on Tuesday.",
        )


def test_a_name_and_a_date_in_one_line_are_author_and_time() -> None:
    article = read_pasted(
        "Міст закрили на два роки\n\nОлена Корбут, 12 травня 2026, 14:35\n\nРада проголосувала у вівторок."
    )
    assert (article.author, article.published) == (
        "Олена Корбут",
        datetime(2026, 5, 12, 14, 35, tzinfo=UTC),
    )


def test_a_list_of_other_news_at_the_end_is_not_the_article() -> None:
    article = read_pasted(
        "Міст закрили\n\nРада проголосувала у вівторок.\n\nОстанні новини\n14:35\nПором ходить\n14:10\nКран привезли"
    )
    assert (article.text, article.related) == (
        "Рада проголосувала у вівторок.",
        ("Пором ходить", "Кран привезли"),
    )


def test_the_name_of_the_site_above_the_title_is_no_title() -> None:
    article = read_pasted(
        "The Alder Times\n\nBridge closes for two years - The Alder Times\n\nThe council voted on Tuesday."
    )
    assert (article.title, article.text) == (
        "Bridge closes for two years",
        "The council voted on Tuesday.",
    )


@pytest.mark.parametrize(
    "footer",
    [
        "Маяк | Новини | Надіслати новину",
        "МАЯК\nПідписатися",
        "Вісник Селина\n👉 Підписатися",
        "Детально:\nhttps://selyn.example/1",
        "Квитки: selyn.example/kvytky",
        "[Вісник](https://t.me/visnyk)",
        "[Читати](https://selyn.example/1)",
        "4441 1111 2222 3333",
        "FB | IG | YouTube",
        "#селин #школа",
        "З питань реклами",
        "Прислать новость",
        "Источник: Вестник",
        "© Вісник, 2026",
    ],
)
def test_footers_of_posts_fall_off(footer: str) -> None:
    post = f"У Селині відкрили школу\n\nУ ній двадцять класів і сад.\n\nДіти прийдуть у вересні.\n\n{footer}"
    assert (
        read_pasted(post, telegram=True).text
        == "У ній двадцять класів і сад.\n\nДіти прийдуть у вересні."
    )


def test_speech_is_no_headline() -> None:
    text = "— Ви були на мосту?\n\n— Був, — відповів він.\n\n— І що?"
    assert read_pasted(text).text == text


def test_lines_without_any_empty_one_between_are_paragraphs_too() -> None:
    dump = "ua en ru\r\nМіст закрили на два роки\r\nМіст закрили на два роки Фото: міст (архів)\r\nАвтор: Ніна Кастелл\r\nРада проголосувала.\r\nУсі були за."
    article = read_pasted(dump)
    assert (article.text, article.author, article.languages) == (
        "Рада проголосувала.\n\nУсі були за.",
        "Ніна Кастелл",
        ("uk", "en", "ru"),
    )


@pytest.mark.parametrize(
    "line",
    [
        "Підтримати нас прийшли сотні людей з усього узбережжя.",
        "Буст економіки обіцяють уже восени.",
        "Наш канал зв’язку перервався о третій ночі.",
        "Copyright holders sued the city of Lowmarsh.",
        "Support our crews, the mayor asked.",
        "Реклама на мосту коштує дорого.",
        "Follow the river and you will see it.",
        "Мы в городе уже третий день.",
        "Источник воды нашли под площадью.",
    ],
)
def test_a_sentence_that_begins_like_furniture_stays(line: str) -> None:
    middle = f"Про міст і пором\n\nРада проголосувала.\n\n{line}\n\nПором ходить."
    assert line in read_pasted(middle).text
    assert read_pasted(f"Про міст і пором\n\nРада проголосувала.\n\n{line}").text.endswith(line)


def test_a_short_first_sentence_of_a_post_is_kept() -> None:
    assert read_pasted("Тихо.\n\nМіст стоїть, пором ходить, людей немає.").text.startswith("Тихо.")


def test_related_words_inside_a_sentence_do_not_make_a_pointer() -> None:
    text = "Про торгівлю\n\nПо темі мита сторони говорили окремо.\n\nRelated companies said on Monday that they agree."
    article = read_pasted(text)
    assert (
        article.related == ()
        and "По темі мита" in article.text
        and "Related companies" in article.text
    )


def test_a_lone_code_is_not_a_switcher() -> None:
    assert read_pasted("Bridge closes in May\nen\nThe bridge closes for a year.").languages == ()


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("Tue, 12 May 2026, 14:35", datetime(2026, 5, 12, 14, 35, tzinfo=UTC)),
        ("May 12, 2026 2:35 PM", datetime(2026, 5, 12, 14, 35, tzinfo=UTC)),
        ("12 травня 2026 р. о 14:35", datetime(2026, 5, 12, 14, 35, tzinfo=UTC)),
        ("вторник, 12 мая 2026 года, 14:35", datetime(2026, 5, 12, 14, 35, tzinfo=UTC)),
        ("2026-05-12T14:35:00+03:00", datetime(2026, 5, 12, 11, 35, tzinfo=UTC)),
        ("14:35, 12.05.2026", datetime(2026, 5, 12, 14, 35, tzinfo=UTC)),
        ("12 May 2026 14:35 GMT+2", datetime(2026, 5, 12, 12, 35, tzinfo=UTC)),
        ("Оновлено: 25/12/2026", datetime(2026, 12, 25, tzinfo=UTC)),
        ("12:30 12 January 1801", None),
        ("05/12/2026", None),  # Europe and America read it differently
        ("31 лютого 2026", None),
        ("Сьогодні, 14:35", None),
        ("вчера", None),
    ],
)
def test_a_line_that_is_a_date_is_read_and_dropped(line: str, time: datetime | None) -> None:
    article = read_pasted(
        f"Міст закрили на два роки\n{line}\n\nРада міста проголосувала у вівторок."
    )
    assert (article.published, article.text) == (time, "Рада міста проголосувала у вівторок.")


@pytest.mark.parametrize(
    ("line", "hour"), [("14.05.2026, 10:15", 7), ("14.05.2026, 10:15 UTC", 10), ("14 May 2026 10:15 GMT+2", 8), ("14 May 2026, 10:15 CEST", 8)]
)  # fmt: skip
def test_a_time_without_a_zone_is_of_the_zone_of_who_pasted_it(line: str, hour: int) -> None:
    article = read_pasted(
        f"Міст закрили на два роки\n{line}\n\nРада міста проголосувала.", zone="Europe/Kyiv"
    )
    assert article.published == datetime(2026, 5, 14, hour, 15, tzinfo=UTC)


def test_a_claim_of_rights_names_no_outlet() -> None:
    text = "Міст закрили на два роки\n\nРада міста проголосувала у вівторок за закриття мосту.\n\n"
    assert read_pasted(text + "© 2026 Усі права захищені").source == ""
    assert read_pasted(text + "© 2026 All rights reserved").source == ""
    assert (
        read_pasted(text + "© 2026 Вісник Вільхового, усі права захищено").source
        == "Вісник Вільхового"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Image caption: The old pier at night. Getty Images",
        "Image caption The old pier at night. Getty Images",
    ],
)
def test_what_is_said_of_a_picture_is_its_caption(line: str) -> None:
    article = read_pasted(
        f"Council closes the pier\n{line}\n\nThe council of Port Alder voted on Tuesday to close it."
    )
    assert article.photo == Photo("The old pier at night.", "Getty Images")
    assert article.text == "The council of Port Alder voted on Tuesday to close it."


@pytest.mark.parametrize(
    "line",
    [
        "У 2026 році буде три мости.",
        "12 мостів за рік",
        "May 12 was a good day",
        "14:35 – початок матчу",
    ],
)
def test_a_line_that_only_holds_a_date_among_words_stays(line: str) -> None:
    assert line in read_pasted(f"Міст закрили на два роки\n\n{line}\n\nРада проголосувала.").text


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Author: Nina Castell", "Nina Castell"),
        ("By Nina Castell and Tom van Dorn", "Nina Castell and Tom van Dorn"),
        ("Автор Ніна Кастелл", "Ніна Кастелл"),
        ("Автор: Редакція", None),
        ("By Nina Castell, Alder Times News, 12 May 2026", "Nina Castell"),
        ("Журналістка: О'Ніл Мар'яна", "О'Ніл Мар'яна"),
        ("Written by Nina Castell | 12 May 2026 | 3 min read", "Nina Castell"),
    ],
)
def test_a_byline_is_read_and_dropped(line: str, author: str | None) -> None:
    article = read_pasted(
        f"The bridge closes for two years\n{line}\n\nThe council voted on Tuesday."
    )
    assert (article.author, article.text) == (author, "The council voted on Tuesday.")


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday the water had gone.",
        "Text messages were sent to all.",
        "By land and by sea they came",
    ],
)
def test_a_sentence_that_begins_like_a_byline_stays(line: str) -> None:
    assert (
        line in read_pasted(f"The bridge closes for two years\n\n{line}\n\nThe council voted.").text
    )


@pytest.mark.parametrize(
    "text",
    [
        "a\n" * 500_000,
        "слово " * 160_000,
        "[x](http://a" * 80_000,
        " а\n" * 300_000,
        "Читайте також:\n" * 60_000,
        "🔥 я\n" * 200_000,
        "One two three four five six seven eight nine.\n" + "Comments\n" * 4_900 + "Reply",
        "One two three four five six seven eight nine.\nShare\n" + "abc\n" * 4_900,
        "Home | News | Sport\n" * 4_990,
    ],
    ids=["lines", "words", "links", "indents", "pointers", "emoji", "comments", "tail", "menus"],
)
def test_a_megabyte_of_anything_is_read_in_time(text: str) -> None:
    start = time.process_time()
    with suppress(EmptyInput):
        read_pasted(text[:1_000_000])
    assert time.process_time() - start < 15  # measured 0.1 to 0.6; machines differ


def test_a_number_drawn_with_keys_is_a_number() -> None:
    post = "Пором до Меррина везе вже \n4️⃣\n2️⃣\n пасажирів за день.\n\n1️⃣ Рейс о шостій.\n2️⃣ Рейс о дев’ятій."
    assert read_pasted(post, telegram=True).text.split("\n\n") == [
        "Пором до Меррина везе вже 42 пасажирів за день.",
        "Рейс о шостій.",
        "Рейс о дев’ятій.",
    ]


@pytest.mark.parametrize(
    ("post", "title"),
    [
        ("Міст на Тарні відкриють восени\n– Дорожня служба\n\nРоботи майже завершено.", "Міст на Тарні відкриють восени – Дорожня служба"),
        ("Мэр Селина встретился с лоцманами и\nначальником порта.\nГоворили о тумане.", "Мэр Селина встретился с лоцманами и начальником порта."),
        ("Reuters:\nThe ferry to Merrin sails again.\nIt was full.", "The ferry to Merrin sails again."),
    ],
)  # fmt: skip
def test_the_title_of_a_post_ends_where_its_sentence_does(post: str, title: str) -> None:
    assert read_pasted(post, telegram=True).title == title


def test_a_headline_that_names_who_said_it_takes_no_more() -> None:
    post = "Міст відкриють восени, – Гринишин\nроботи йдуть уночі.\nЛюди їздять поромом."
    assert read_pasted(post, telegram=True).title == "Міст відкриють восени, – Гринишин"


@pytest.mark.parametrize(
    "rows", ["Club | Played | Points\nRovers | 31 | 64", "Monday 12\nTuesday 14\nFriday 9"]
)
def test_a_table_at_the_end_of_a_page_is_kept(rows: str) -> None:
    page = f"Rovers go top of the league\n\nRovers beat Lowmarsh on Sunday with ten men on the field.\n\n{rows}\n\nShare\nFacebook"
    assert read_pasted(page).text.split("\n\n")[1:] == rows.split("\n")


def test_readers_comments_are_cut_only_where_there_are_buttons_for_them() -> None:
    body = "The council opened the pier on Monday after two winters.\n\nComments\n\nMany people spoke at the meeting."
    assert "Many people spoke" in read_pasted(f"Old pier opens again\n\n{body}").text
    assert "Many people spoke" not in read_pasted(f"Old pier opens again\n\n{body}\nReply").text


def test_tags_in_a_headline_make_no_path_of_sections_of_it() -> None:
    headline = 'Harbour <b>news</b> & "quotes" <i>today'
    article = read_pasted(
        f"{headline}\n\nThe council voted on Monday to close the old pier for the winter."
    )
    assert article.title == headline


@pytest.mark.parametrize(
    "headline",
    [
        "City Hall names new editor",
        "Veteran Reporter Becomes Chief Editor",
        "Old Mayor Meets Young Critic",
    ],
)
def test_a_headline_that_ends_in_a_trade_is_no_byline(headline: str) -> None:
    article = read_pasted(
        f"Home\n{headline}\n\nThe council voted on Monday to close the old pier for the winter."
    )
    assert (article.title, article.author) == (headline, None)


def test_a_line_without_a_stop_is_no_description_of_a_picture_unless_somebody_gives_it() -> None:
    line = "Councillor Two men and a dog were seen on the pier that night"
    article = read_pasted(
        f"Who saw the storm\n\nThe pier closed on Monday for the winter.\n\n{line}"
    )
    assert line in article.text


def test_an_article_about_cookies_and_subscribers_is_no_notice() -> None:
    page = (
        "Shop fined over cookies\n\nThe watchdog fined a shop over its cookie policy and its newsletter on Monday.\n\n"
        "The shop says that it will change the privacy policy by May."
    )
    assert len(read_pasted(page).text.split("\n\n")) == 2
