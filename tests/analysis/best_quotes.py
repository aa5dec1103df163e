"""Invented stories with some of their quotes; the one a reader should see first stands first."""

from __future__ import annotations

from typing import NamedTuple

from news.types import QuoteKind


class Said(NamedTuple):
    """A quote, and whether its speaker has a name (True), only a role (False), or is not known (None)."""

    words: str
    kind: QuoteKind = "direct"
    named: bool | None = True


class Told(NamedTuple):
    """A story: language, title, quotes with the best one first."""

    language: str
    title: str
    quotes: tuple[Said, ...]


STORIES = (
    Told("en", "Harbour council votes to close the north pier", (
        Said("We will rebuild it in two years, and nobody will lose a day's pay while the cranes stand still."),
        Said("Thank you all very much for coming today."),
        Said("the north pier would be closed by the council", "indirect"),
        Said("It is what it is."),
    )),
    Told("en", "Ferry company raises fares by a fifth", (
        Said("Fuel cost us 4 million crowns more than last year, and we cannot carry that alone."),
        Said("Good afternoon, everybody."),
        Said("a very difficult decision", "partial"),
        Said("What else could we do?"),
    )),
    Told("en", "Skerry lighthouse keeper retires after forty years", (
        Said("In forty years I saw the lamp go out only twice, and both times a boat was waiting for it."),
        Said("I am very happy and very proud of everyone here today."),
        Said("forty years at the Skerry lighthouse", "partial"),
        Said("Well, yes."),
    )),
    Told("en", "Storm leaves 3,000 homes in Port Alder without power", (
        Said("Every line north of the river will be working again by Thursday evening."),
        Said("They are doing all they can.", "direct", None),
        Said("the storm had left 3,000 homes in Port Alder without power", "indirect"),
        Said("This has never happened here before, has it?"),
    )),
    Told("en", "School in Brenholt bans phones in class", (
        Said("Children talk to each other again at lunch because there is nothing else to look at."),
        Said("phones are banned in class at the school in Brenholt", "indirect"),
        Said("Hello and welcome."),
        Said("That was the point.", "direct", None),
    )),
    Told("en", "Mine owner found guilty of hiding gas readings", (
        Said("Nine men would be alive if he had shown us one page of that book."),
        Said("No comment."),
        Said("a page of that book", "partial", None),
        Said("he was sorry for the families", "indirect"),
    )),
    Told("en", "City to plant ten thousand trees", (
        Said("We plant the first 800 along Mill Road in April, and each street chooses its own kind."),
        Said("trees are good for everybody", "indirect", False),
        Said("Trees, ten thousand trees in the city."),
        Said("Happy new year to all of you!"),
    )),
    Told("en", "Goalkeeper leaves Alder Rovers for a rival", (
        Said("I asked for a new contract in March and was told to wait until somebody else had signed his."),
        Said("Thanks to the fans for everything over the years."),
        Said("He will be missed."),
        Said("he had offers from four clubs", "indirect"),
    )),
    Told("uk", "Рада Вільхового Порту закриває північний причал", (
        Said("Ми відбудуємо причал за два роки, і жоден докер не втратить за цей час зарплати."),
        Said("Добрий день, шановні колеги!"),
        Said("рада закриває північний причал", "indirect"),
        Said("Це правда."),
    )),
    Told("uk", "Поромна компанія підвищує ціни на п’яту частину", (
        Said("Пальне подорожчало на 4 мільйони крон, і без нових тарифів ми зупинимо два пороми з шести."),
        Said("Дякую всім, хто прийшов."),
        Said("дуже непросте рішення", "partial"),
        Said("А що нам лишалося робити?"),
    )),
    Told("uk", "Учителька з Калинівки врятувала дітей під час повені", (
        Said("Вода прийшла за десять хвилин, тому я рахувала дітей просто на сходах, поки не нарахувала двадцять сім."),
        Said("Ми дуже раді, що все скінчилося добре."),
        Said("вчителька врятувала дітей під час повені", "indirect", False),
        Said("Він нічого не казав.", "direct", None),
    )),
    Told("uk", "У Тернівці відкрили новий міст", (
        Said("Дорога до лікарні забирала сорок хвилин, а відсьогодні забиратиме сім."),
        Said("Вітаю всіх із цим чудовим днем!"),
        Said("новий міст у Тернівці відкрили", "indirect"),
        Said("Так, звичайно."),
    )),
    Told("uk", "Суд скасував забудову берега озера", (
        Said("Забудовник мусить розібрати паркан до першого червня, інакше це зробить громада за його гроші."),
        Said("Без коментарів."),
        Said("забудову берега скасовано судом", "indirect"),
        Said("справедливе рішення", "partial", None),
    )),
    Told("uk", "Лікарі попереджають про спалах кору", (
        Said("За тиждень ми прийняли 48 дітей, і тільки троє з них мали щеплення."),
        Said("лікарі попереджають батьків про спалах кору", "indirect"),
        Said("Це дуже серйозно."),
        Said("Щиро дякуємо медсестрам за працю."),
    )),
    Told("uk", "Театр у Лугівці втратив половину бюджету", (
        Said("Ми граємо вистави для трьох сіл, бо іншого театру за сто кілометрів немає."),
        Said("Їх ніхто не питав."),
        Said("театр втратив половину бюджету", "indirect"),
        Said("Ну що ж, побачимо."),
    )),
    Told("uk", "Воротар «Марінера» переходить до суперників", (
        Said("Новий контракт я просив ще в березні, а мені сказали чекати, доки підпише хтось інший."),
        Said("Дякую вболівальникам за все!"),
        Said("за ним скучатимуть", "partial"),
        Said("він отримав пропозиції від чотирьох клубів", "indirect"),
    )),
    Told("ru", "Совет Ольхового Порта закрывает северный причал", (
        Said("Мы восстановим причал за два года, и ни один докер не потеряет за это время зарплату."),
        Said("Добрый день, уважаемые коллеги!"),
        Said("совет закрывает северный причал", "indirect"),
        Said("Это правда."),
    )),
    Told("ru", "Паромная компания повышает цены на пятую часть", (
        Said("Топливо подорожало на 4 миллиона крон, и без новых тарифов мы остановим два парома из шести."),
        Said("Спасибо всем, кто пришёл."),
        Said("очень непростое решение", "partial"),
        Said("А что нам оставалось делать?"),
    )),
    Told("ru", "Учительница из Калиновки спасла детей во время наводнения", (
        Said("Вода пришла за десять минут, и я считала детей прямо на лестнице, пока не насчитала двадцать семь."),
        Said("Мы очень рады, что всё закончилось хорошо."),
        Said("учительница спасла детей во время наводнения", "indirect", False),
        Said("Он ничего не говорил.", "direct", None),
    )),
    Told("ru", "В Терновке открыли новый мост", (
        Said("Дорога до больницы занимала сорок минут, а с сегодняшнего дня будет занимать семь."),
        Said("Поздравляю всех с этим прекрасным днём!"),
        Said("новый мост в Терновке открыли", "indirect"),
        Said("Да, конечно."),
    )),
    Told("ru", "Суд отменил застройку берега озера", (
        Said("Застройщик должен разобрать забор до первого июня, иначе это сделает община за его деньги."),
        Said("Без комментариев."),
        Said("застройка берега отменена судом", "indirect"),
        Said("справедливое решение", "partial", None),
    )),
    Told("ru", "Врачи предупреждают о вспышке кори", (
        Said("За неделю мы приняли 48 детей, и только трое из них были привиты."),
        Said("врачи предупреждают родителей о вспышке кори", "indirect"),
        Said("Это очень серьёзно."),
        Said("Огромное спасибо медсёстрам за работу."),
    )),
    Told("ru", "Театр в Луговке лишился половины бюджета", (
        Said("директор обещает не сокращать ни одного актёра и перенести премьеру на 14 марта", "indirect"),
        Said("Здравствуйте."),
        Said("Они нас не слышат.", "direct", None),
        Said("с радостью", "partial"),
    )),
    Told("ru", "Вратарь «Маринера» переходит к соперникам", (
        Said("Новый контракт я просил ещё в марте, а мне велели ждать, пока подпишет кто-то другой."),
        Said("Спасибо болельщикам за всё!"),
        Said("его будут помнить", "partial"),
        Said("он получил предложения от четырёх клубов", "indirect"),
    )),
)  # fmt: skip
