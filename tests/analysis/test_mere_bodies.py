"""Which bodies have a name of their own: only those are kept as speakers one can follow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.entities.generic_organisations import is_mere

NOUNS = (
    *(
        ("uk", name)
        for name in ("суд", "Порт", "опозиція", "Поліція", "міська рада", "Обласна прокуратура")
    ),
    *(
        ("uk", name)
        for name in ("поліція області", "Прокуратура району", "міністерство", "влада міста")
    ),
    *(
        ("ru", name)
        for name in (
            "суд",
            "Оппозиция",
            "полиция",
            "Городская администрация",
            "пресс-служба ведомства",
        )
    ),
    *(("ru", name) for name in ("министерство", "Прокуратура области", "Газета")),
    *(
        ("en", name)
        for name in (
            "the council",
            "Police",
            "the court",
            "City council",
            "council's finance office",
        )
    ),
)
NAMES = (
    *(
        ("uk", name)
        for name in ("Міністерство оборони", "міністерство охорони здоров'я", "ДСНС", "НБУ")
    ),
    *(
        ("uk", name)
        for name in ("Служба порятунку Орвенії", "Фонд «Зелений берег»", "Reuters", "Укрмаяк")
    ),
    *(
        ("ru", name)
        for name in ("Министерство по делам моря", "МВД", "Известия", "пресс-служба SkyDock")
    ),
    *(("ru", name) for name in ("полиция Ольхового Порта", "Ростмаяк", "газета «Причал»")),
    *(
        ("en", name)
        for name in ("Alder Port Authority", "NATO", "the Harbour Guild", "Reuters", "eDock")
    ),
)


@pytest.mark.parametrize(("language", "name"), NOUNS)
def test_a_mere_noun_is_no_name(language: str, name: str) -> None:
    assert is_mere(name, language)


@pytest.mark.parametrize(("language", "name"), NAMES)
def test_a_proper_name_is_one(language: str, name: str) -> None:
    assert not is_mere(name, language)


@given(st.text(max_size=30), st.sampled_from(("uk", "en", "ru", "be", "")))
def test_whatever_the_name_there_is_an_answer(name: str, language: str) -> None:
    assert is_mere(name, language) in (True, False)
