"""What is sent is read when it says something in any language, and refused when it says nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.paste.gibberish import says_nothing


@pytest.mark.parametrize(
    "text",
    [
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "слово " * 500,
        "Рада схвалила бюджет. " * 500,
        "а" * 4000,
        "ú！\ufafe\u0100" * 50,
        "\ufffd\ufffdб\ufffd " * 30,
        "".join(f"{char}\u0336\u0321\u031b" for char in "The council voted to close the pier"),
        "+++ --- === !!! ???",
    ],
)
def test_noise_numbers_and_one_word_over_and_over_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Рада міста закрила міст на два роки.",
        "Міст закрили. Міст закрили. Міст закрили, і рух по ньому припинено до весни.",
        "Верхів – 3:1, 2:0, 1:1; Вільхове – 0:2, 4:4, 2:1; Тарнів – 1:0, 0:0, 2:2",
        "За́мок на горі́ відчини́ли для госте́й пі́сля п'яти́ ро́ків ремо́нту.",
        "คณะรัฐมนตรีเห็นชอบร่างงบประมาณประจำปี และจะเสนอต่อสภาในเดือนหน้า",
        "市议会周二投票决定关闭码头两年,渔民表示担忧。",
        "Hội đồng thành phố đã quyết định đóng cửa bến tàu trong hai năm.",
        "מועצת העיר החליטה לסגור את המזח לשנתיים.",
        "🔥🔥 Паром знову ходить",
    ],
)
def test_a_text_in_any_language_says_something(text: str) -> None:
    assert not says_nothing(text)


@given(st.text(max_size=300))
def test_any_text_is_judged(text: str) -> None:
    assert says_nothing(text) in (True, False)
