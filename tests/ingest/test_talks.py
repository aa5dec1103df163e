"""Pasted interviews keep the lines of who asks."""

from __future__ import annotations

import pytest

from ingest.paste.pasted import read_pasted


@pytest.mark.parametrize(
    "text",
    [
        "Мост откроют осенью\n\nИнженер Савва Рябов строит мост.\n\nКорреспондент: Когда его откроют?\nРябов: В сентябре.\n\n"
        "Корреспондент: А дорогу?\nРябов: Дорога уже готова.",
        "Міст відкриють восени\n\nІнженер Сава Рябко будує міст.\n\nКореспондент: Коли його відкриють?\nРябко: У вересні.\n\n"
        "Кореспондент: А дорогу?\nРябко: Дорога вже готова.",
        "The bridge opens in autumn\n\nEngineer Saul Ribbe builds the bridge.\n\nReporter: When will it open?\nRibbe: In May.\n\n"
        "Reporter: And the road?\nRibbe: The road is ready.",
    ],
)
def test_a_question_is_no_credit(text: str) -> None:
    found = read_pasted(text)
    assert found.text.count("?") == 2
    assert found.author is None


def test_a_title_that_begins_with_interview_is_kept() -> None:
    found = read_pasted(
        "Interview: Kay Dunmore on losing the farm\n\nKay Dunmore, 61, sold her herd last week.\n\nShe kept one cow."
    )
    assert found.title == "Interview: Kay Dunmore on losing the farm"
