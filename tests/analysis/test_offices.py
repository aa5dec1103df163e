"""Offices beside names and instead of them: whose they are, and which ones no dictionary has."""

from __future__ import annotations

import pytest

from analysis.entities.role_kinds import former, office
from analysis.text.sentences import split
from tests.analysis.steps import find_quotes

Shown = list[tuple[str, str | None]]


def speakers(text: str, language: str) -> Shown:
    """(name, role) of whoever says something in a text, in order."""
    found = find_quotes(text, split(text, language), language)
    return [(quote.speaker.name, quote.speaker.role) for quote in found if quote.speaker]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Суд отпустил скрипачку Ануш Вартанян. «Она ничего не брала», — заявил адвокат Вартанян Тигран Мелоян. "
            "Сама Вартанян сказала: «Я вернусь на сцену уже завтра».",
            [("Тигран Мелоян", "адвокат Вартанян"), ("Ануш Вартанян", "скрипачка")],
        ),
        (
            "uk",
            "Суд відпустив скрипальку Ірину Вартанян. «Вона нічого не брала», – заявив адвокат Вартанян Тигран Мелоян. "
            "Сама Вартанян сказала: «Я повернуся на сцену вже завтра».",
            [("Тигран Мелоян", "адвокат Вартанян"), ("Ірина Вартанян", "скрипалька")],
        ),
    ],
)
def test_the_lawyer_of_somebody_is_not_that_somebody(
    language: str, text: str, expected: Shown
) -> None:
    assert speakers(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "«Школу сдадим к осени», — сказал аким города Нурлан Касенов.", ("Нурлан Касенов", "аким города")),
        ("ru", "Примар Бельц Ион Кодряну ждёт весны. «Мост откроем в мае», — сказал он.", ("Ион Кодряну", "примар Бельц")),
        ("ru", "Аким области Нурлан Касенов был на катке. «Виновных накажут», — заявил он.", ("Нурлан Касенов", "аким области")),
        ("ru", "По словам омбудсмена Анаит Вартанян, дело закроют до конца этого года.", ("Анаит Вартанян", "омбудсмен")),
        ("uk", "«Школу здамо до осені», – сказав акім міста Нурлан Касенов.", ("Нурлан Касенов", "акім міста")),
        ("ru", "Писатель Аким Тарасов показал роман. «Мы спорили три года», — сказал Тарасов.", ("Аким Тарасов", "писатель")),
    ],
)  # fmt: skip
def test_offices_of_other_countries_stand_beside_their_names(
    language: str, text: str, expected: tuple[str, str | None]
) -> None:
    assert speakers(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "uk",
            "Колишньому міському голові Остапу Мельниченку оголосили вирок. «Ні копійки я не взяв», – заявив ексмер.",
            ("Остап Мельниченко", "колишній міський голова"),
        ),
        (
            "ru",
            "Бывшему мэру Луговска Остапу Мельникову продлили арест. «Ни копейки я не взял», — заявил экс-мэр.",
            ("Остап Мельников", "бывший мэр Луговска"),
        ),
    ],
)
def test_the_ex_mayor_is_the_former_mayor(
    language: str, text: str, expected: tuple[str, str | None]
) -> None:
    assert speakers(text, language) == [expected]


def test_the_ex_mayor_is_not_the_mayor_of_today() -> None:
    text = "Мэр Луговска Игорь Терлецкий открыл ярмарку. «Я прихожу сюда каждый год», — сказал экс-мэр."
    assert speakers(text, "ru") == [("", "экс-мэр")]


def test_an_expert_was_not_a_pert_once() -> None:
    assert not former("эксперт", "ru")
    assert former("ексмер", "uk")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'The dam\'s operator, Ida Marsh, said: "We followed the protocol to the letter."',
            "the dam's operator",
        ),
        (
            '"We shall rebuild it," said Ida Marsh, the city\'s mayor, on Monday.',
            "the city's mayor",
        ),
        (
            '"We shall rebuild it," said Ida Marsh, the director of the museum, on Monday.',
            "director of the museum",
        ),
        ('"We shall rebuild it," its president, Ida Marsh, told reporters.', "president"),
    ],
)
def test_an_english_office_keeps_the_article_of_its_owner(text: str, expected: str) -> None:
    assert speakers(text, "en") == [("Ida Marsh", expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ALDER (Newswire) - Norland's water minister suspended three officials on Friday.\n\n"
            '"Nobody opened the gates," Minister Ida Marsh said.',
            "Norland's water minister",
        ),
        (
            "Norland's water minister met South Alder's health minister on Friday.\n\n"
            '"Nobody opened the gates," Minister Ida Marsh said.',
            "Minister",
        ),
        (
            'Norland\'s deputy minister flew home on Friday.\n\n"Nobody opened the gates," Minister Ida Marsh said.',
            "Minister",
        ),
        (
            'Norland\'s president flew home on Friday.\n\n"We will not pay," its president, Ida Marsh, told reporters.',
            "president",
        ),
    ],
)
def test_a_bare_title_takes_the_longer_name_that_the_article_gives_it_alone(
    text: str, expected: str
) -> None:
    assert speakers(text, "en") == [("Ida Marsh", expected)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Министр иностранных дел Салмарии Дамир Ковач ответил на вопросы. «Мы пропустим суда», — сказал глава МИД.",
            ("Дамир Ковач", "министр иностранных дел Салмарии"),
        ),
        (
            "uk",
            "Голова Нацбанку Дмитро Сивко пояснив рішення. «Ризики нікуди не поділися», – наголосив очільник регулятора.",
            ("Дмитро Сивко", "голова Нацбанку"),
        ),
        (
            "ru",
            "Обязанности тренера исполнит Дмитрий Юхнов. «Чудес не обещаю», — сказал новый наставник.",
            ("Дмитрий Юхнов", None),
        ),
        (
            "ru",
            "«Решение тяжёлое, но нужное», — приводит пресс-служба слова генерального директора Романа Азарова.",
            ("Роман Азаров", "генеральный директор"),
        ),
        (
            "uk",
            "Натомість капітан «Хвилі» Артем Соловій мовчав. «Треба забивати, а не сваритися», – сказав півзахисник.",
            ("Артем Соловій", "капітан «Хвилі»"),
        ),
    ],
)
def test_people_are_called_again_by_what_they_are(
    language: str, text: str, expected: tuple[str, str | None]
) -> None:
    assert speakers(text, language) == [expected]


def test_the_head_of_something_is_no_chief_editor() -> None:
    heads = office("голова ради", "uk")[0]
    assert heads and not heads & office("головний редактор", "uk")[0]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "“We must act,” said Maria Costa, 54, a nurse from Lowmarsh.",
            ("Maria Costa", "nurse from Lowmarsh"),
        ),
        (
            "en",
            "“We must act,” said Maria Costa, a retired teacher who lives nearby.",
            ("Maria Costa", "retired teacher"),
        ),
        (
            "en",
            "“We must act,” said Maria Costa, whose brother is a doctor.",
            ("Maria Costa", None),
        ),
        (
            "ru",
            "При этом замминистра финансов Галина Остапова сказала: «Высокая ставка – это дорогой кредит».",
            ("Галина Остапова", "замминистра финансов"),
        ),
    ],
)
def test_an_office_ends_before_what_is_told_of_its_holder(
    language: str, text: str, expected: tuple[str, str | None]
) -> None:
    assert speakers(text, language) == [expected]
