"""Whether a page told what the entry of a feed names."""

from __future__ import annotations

import pytest

from ingest.feeds.belongs import belongs, nobodys, shared_addresses, told_by_another
from ingest.feeds.read import Entry
from news.types import Article

PIER = Entry(
    "1", "https://alder.example/1", "Рада закрила північний пірс", text="Ремонт триватиме два роки."
)
BOATS = "Човни перейдуть до старої гавані, де є місце для шістдесяти суден, пообіцяла портова служба в середу."


@pytest.mark.parametrize(
    ("title", "text", "own"),
    [
        (
            "Північний пірс закривають",
            "Північного пірса не буде два роки: так вирішила рада Порт-Алдера.",
            True,
        ),
        ("Головне за день", BOATS, False),
        ("Рада закрила північний пірс", BOATS, False),
        ("Рада закрила північний пірс", BOATS * 8, True),  # a long text under the same headline
        (
            "Port Alder today",
            "Weather maps, bus times and tide tables for everybody on the coast.",
            False,
        ),
    ],
)
def test_a_page_belongs_to_an_entry_that_it_shares_words_with(
    title: str, text: str, own: bool
) -> None:
    assert belongs(PIER, Article(title, text)) is own


def test_of_an_entry_that_tells_nothing_any_page_is_believed() -> None:
    assert belongs(Entry("1", None, "А що далі?"), Article("Головне за день", BOATS))


def test_one_text_is_nobodys_when_its_headlines_share_nothing() -> None:
    page = Article("Today", BOATS)
    ferry = Entry("2", "https://alder.example/2", "Пором знову ходить")
    reworded = Entry("3", "https://alder.example/3", "Пірс закрито на два роки")
    assert nobodys([(PIER, page), (ferry, page)]) == {"1", "2"}
    assert nobodys([(PIER, page), (reworded, page)]) == set()
    assert nobodys([(PIER, page), (ferry, Article("Today", "Пором відремонтували."))]) == set()


def test_an_address_of_several_headlines_is_shared_but_not_by_versions_of_one_page() -> None:
    url = "https://alder.example/log"
    first, second = Entry("a", url, "Ship 1 sails"), Entry("b", url, "Ship 2 sails")
    assert shared_addresses([first, second]) == {url}
    assert shared_addresses([first, Entry("b", url, "Ship 1  SAILS")]) == set()
    assert (
        shared_addresses([Entry(f"{url}#{n}", url, f"Ship {n} sails") for n in range(2)]) == set()
    )


def test_a_text_that_came_before_was_another_entrys_by_address_and_headline() -> None:
    page = Article("Today", BOATS, url="https://alder.example/1")
    assert told_by_another(PIER, page, "Пором знову ходить", "https://alder.example/1")
    assert told_by_another(PIER, page, "Пором знову ходить", "https://alder.example/2")
    assert not told_by_another(PIER, page, "Північний пірс закрито", "https://alder.example/2")
