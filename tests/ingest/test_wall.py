"""What a site says instead of an article, in three languages and two more; and articles that speak of the same things."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.feeds.read import Entry, article_of, own_article
from ingest.html.page import read_page
from ingest.paste.wall import wall_in, without_notices
from ingest.pipeline.incoming import read_page_or_text
from ingest.web.fetch import Page
from news.errors import NoArticle, ShowsWall

NOTICES = [
    (
        "consent",
        "",
        "Our site and 34 partners keep small files on your device. With your consent we measure how often an "
        "article is read. Choose what you allow; you can change it later.",
    ),
    (
        "consent",
        "",
        "Your choices regarding cookies on this site. We use cookies to give you the best visit.",
    ),
    (
        "consent",
        "GDPR",
        "Before you continue: under the GDPR we need your consent to process personal data such as your address. "
        "Without your agreement we cannot show you the page.",
    ),
    (
        "consent",
        "",
        "Цей сайт використовує файли cookie. Продовжуючи переглядати сайт, ви погоджуєтеся з їхнім використанням.",
    ),
    (
        "consent",
        "",
        "Ми дбаємо про вашу приватність. За вашою згодою ми та партнери показуємо рекламу, дібрану для вас. "
        "Змінити вибір ви можете будь-коли.",
    ),
    (
        "consent",
        "",
        "Мы используем файлы cookie, чтобы сайт работал лучше. Оставаясь на сайте, вы соглашаетесь с условиями "
        "обработки персональных данных.",
    ),
    (
        "consent",
        "",
        "Wir und unsere Partner verwenden Cookies. Mit Ihrer Einwilligung verarbeiten wir personenbezogene Daten. "
        "Sie können Ihre Auswahl jederzeit ändern.",
    ),
    (
        "consent",
        "",
        "Nous et nos partenaires utilisons des cookies. Avec votre consentement, nous traitons des données "
        "personnelles. Vous pouvez changer d’avis à tout moment.",
    ),
    (
        "guard",
        "Attention Required!",
        "Sorry, you have been blocked. You are unable to access alder.example. This website is using a security "
        "service to protect itself. You can email the site owner to let them know you were blocked.",
    ),
    ("guard", "", "Please enable JavaScript and cookies in your browser to go on reading."),
    (
        "guard",
        "",
        "To continue, please confirm that you are not a robot. We noticed unusual traffic from your network. "
        "Type the letters you see in the picture.",
    ),
    ("guard", "Access Denied", "You don’t have permission to access this server. Reference 18.2f."),
    (
        "guard",
        "",
        "Підтвердьте, що ви не робот. Ми помітили незвичний трафік з вашої мережі. Введіть символи з картинки, "
        "щоб потрапити на сайт.",
    ),
    (
        "guard",
        "Доступ запрещён",
        "Доступ к этому ресурсу ограничен по решению владельца сайта. Если вы считаете, что это ошибка, "
        "напишите нам и укажите ваш IP-адрес.",
    ),
    (
        "login",
        "Subscribe",
        "This article is for subscribers only. Subscribe today and read all we write. Your subscription helps us "
        "keep reporting from every town on the coast.",
    ),
    (
        "login",
        "",
        "Щоб читати далі, увійдіть у свій акаунт або зареєструйтеся. Доступ до цього матеріалу мають лише "
        "передплатники. Передплата коштує 99 гривень на місяць, скасувати її можна будь-коли.",
    ),
    (
        "login",
        "",
        "Этот материал доступен только подписчикам. Чтобы прочитать его целиком, войдите или оформите подписку. "
        "Первый месяц стоит один рубль, отменить подписку можно в любое время.",
    ),
    (
        "age",
        "",
        "You must be 18 or older to view this page. Please confirm your age by entering your date of birth.",
    ),
    (
        "age",
        "",
        "Вам есть 18 лет? Сайт содержит материалы, которые можно смотреть только взрослым. Подтвердите свой "
        "возраст, чтобы войти.",
    ),
    (
        "missing",
        "Page not found",
        "Sorry, the page you are looking for could not be found. It may have been moved. Check the address or go "
        "back to the homepage. You can also use the search.",
    ),
    (
        "missing",
        "",
        "На жаль, сторінку, яку ви шукаєте, не знайдено. Можливо, її видалили або змінили адресу. Поверніться на "
        "головну або скористайтеся пошуком.",
    ),
    (
        "missing",
        "404",
        "К сожалению, такой страницы нет. Возможно, она была удалена или вы ошиблись в адресе. Перейдите на "
        "главную или воспользуйтесь поиском по сайту.",
    ),
]
ARTICLES = [
    (
        "Three shops fined for cookie notices",
        "The data office of Alder fined three shops on Monday. Their pages asked to accept all cookies, and the way "
        "to refuse was hidden. “We use cookies to keep your basket full, and we value your privacy,” one owner said.",
    ),
    (
        "Outage shuts half the web for an hour",
        "A fault at Cloudflare took down thousands of sites on Tuesday. People saw a captcha or the words “access "
        "denied” instead of the news. The company said that the cause was a wrong setting.",
    ),
    (
        "На порту ввели технічні роботи",
        "У порту Алдера до п’ятниці тривають технічні роботи, частина причалів тимчасово недоступна. Доступ "
        "обмежено і для рибалок, повідомила рада. Ремонт обійдеться в 41 мільйон крон.",
    ),
    (
        "Доступ к сайту газеты ограничен",
        "Суд Алдера решил, что доступ к сайту газеты должен быть ограничен. Редакция узнала об этом из письма "
        "провайдера. Подписчики получают новости по почте, сообщил редактор Иван Лужин.",
    ),
    (
        "Принят закон о защите персональных данных",
        "Совет Алдера принял закон о защите персональных данных жителей и о штрафах за рекламу без согласия, "
        "сообщила пресс-служба совета в понедельник.",
    ),
    (
        "Лобсмен виграв суд проти трекерів",
        "Верховний суд став на бік рибалки, який відмовився від персонального трекера на човні: стеження за ним "
        "без згоди суд назвав обшуком.",
    ),
    (
        "Paper ends free trial",
        "The Alder Times ends its free trial and raises the price of a subscription to nine crowns. The paper has "
        "40,000 subscribers. Half of them came in the last year, its report says.",
    ),
]


@pytest.mark.parametrize(("wall", "title", "text"), NOTICES)
def test_a_notice_is_known_as_one(wall: str, title: str, text: str) -> None:
    assert wall_in(title, text) == wall


@pytest.mark.parametrize(("title", "text"), ARTICLES)
def test_an_article_about_such_things_is_none(title: str, text: str) -> None:
    assert wall_in(title, text) is None


CONSENT = (
    "<p>We and our 212 partners use cookies to store and access information on your device. You can accept all or "
    "reject all of them.</p><p>You can change your choices at any time in our privacy policy. We process your data "
    "to show personalised ads.</p>"
)
STORY = (
    "<p>The council of Port Alder voted 9 to 4 on Tuesday to close the north pier for two years. Repairs will cost "
    "41 million crowns, a third more than planned.</p><p>Fishing crews will move to the old basin, which has room "
    "for sixty boats. The harbour office promised lights and water there by the end of the winter, and the rent "
    "will stay as it is until the pier opens again.</p>"
)


def _page(body: str) -> bytes:
    title = "Council votes to close the north pier"
    return f'<html lang="en"><head><title>{title}</title></head><body>{body}</body></html>'.encode()


@pytest.mark.parametrize(
    "body",
    [
        f"<main>{CONSENT}</main><aside>{STORY}</aside>",
        f"<aside><div>{STORY}</div></aside><section>{CONSENT}</section>",
        f"<article>{CONSENT}{STORY}</article>",
        f"<article>{STORY}{CONSENT}</article>",
        f"<div role='dialog'>{CONSENT}</div><div>{STORY}</div>",
    ],
)
def test_an_article_beside_a_notice_is_read_without_it(body: str) -> None:
    text = read_page(_page(body), "https://alder.example/news/pier").text
    assert text.startswith("The council of Port Alder") and text.endswith(
        "until the pier opens again."
    )


@pytest.mark.parametrize(
    ("body", "wall"),
    [
        (CONSENT, "consent"),
        (f"<main>{CONSENT}</main><aside><p>Weather</p><p>Tides</p></aside>", "consent"),
        ("<h1>Just a moment...</h1><p>Checking your browser.</p>", "guard"),
        ("<h1>Сторінку не знайдено</h1><p>Перевірте, будь ласка, адресу.</p>", "missing"),
    ],
)
def test_a_page_with_nothing_but_a_notice_says_which(body: str, wall: str) -> None:
    with pytest.raises(ShowsWall) as told:
        read_page_or_text(Page("https://alder.example/news/pier", _page(body)))
    assert told.value.wall == wall


def test_a_notice_as_plain_text_is_one_too() -> None:
    text = "Access denied\n\nYou don’t have permission to see this page. Please enable JavaScript and try again later."
    with pytest.raises(ShowsWall):
        read_page_or_text(Page("https://alder.example/news/pier", text.encode(), "text/plain"))


def test_a_feed_that_gives_a_notice_as_text_tells_only_the_headline() -> None:
    entry = Entry("1", "https://alder.example/1", "Council closes the pier", text=NOTICES[1][2])
    assert own_article(entry).text == "Council closes the pier"
    assert article_of(replace(entry, text="\n\n".join([NOTICES[1][2]] * 12))) is None


def test_an_empty_page_shows_no_notice() -> None:
    with pytest.raises(NoArticle) as told:
        read_page(_page("<p>Soon.</p>"), None)
    assert not isinstance(told.value, ShowsWall)


@given(st.lists(st.text(max_size=40), max_size=6))
def test_lines_without_notices_are_a_piece_of_them(lines: list[str]) -> None:
    left = without_notices(lines)
    assert not lines or any(lines[at : at + len(left)] == left for at in range(len(lines)))


@pytest.mark.parametrize("piece", ["you ", "«", "“we ", "cookie.", "\n", "персоналізов", "a.b!"])
def test_no_text_takes_long(piece: str) -> None:
    start = time.process_time()
    for text in (piece * 5_000, piece * 1_000_000):
        wall_in(text[:400], text)
        without_notices([text] * 3)
    assert time.process_time() - start < 5


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_an_article_or_a_notice(title: str, text: str) -> None:
    assert wall_in(title, text) in {None, "consent", "guard", "login", "age", "missing"}
