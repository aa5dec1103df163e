"""What the posts of one channel share at their ends is no news."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ingest.paste.edges import edge_key, edges_of, repeated_edges, without_edges
from ingest.paste.pasted import read_pasted

HEAD, FOOT = "Гавань щодня", "Тримаймося берега, друзі"
NEWS = (
    "Пором став на ремонт.\nЙого обіцяють повернути у п’ятницю.",
    "У порту нове світло.\nЛампи працюють від сонця.",
    "Рибалки вийшли в море.\nПогода дозволяє.",
)
POSTS = [f"{HEAD}\n\n{news}\n\n{FOOT} 🌊 {at}" for at, news in enumerate(NEWS)]


def test_lines_that_three_posts_share_are_found_whatever_their_digits_and_signs() -> None:
    assert repeated_edges(POSTS) == {edge_key(HEAD), edge_key(FOOT)}
    assert repeated_edges(POSTS[:2]) == frozenset()
    assert repeated_edges([POSTS[0]] * 9) == frozenset()


def test_versions_of_one_post_do_not_make_its_words_a_footer() -> None:
    versions = [
        f"Пожежа в порту\n\nГорить склад.\n\nЗагинули {'двоє' * at}.\n\nУсі інші живі."
        for at in range(5)
    ]
    assert repeated_edges(versions) == frozenset()


def test_a_post_is_read_without_them_and_loses_nothing_else() -> None:
    for post, news in zip(POSTS, NEWS, strict=True):
        assert read_pasted(post, telegram=True, footers=repeated_edges(POSTS)).text.split(
            "\n\n"
        ) == news.split("\n")


def test_a_post_that_is_nothing_but_footer_is_kept() -> None:
    assert read_pasted(FOOT, telegram=True, footers=frozenset({edge_key(FOOT)})).text == FOOT


def test_a_line_of_the_middle_stays_though_other_posts_end_with_it() -> None:
    post = f"Пором став.\n{FOOT}\nРемонт триватиме тиждень."
    assert FOOT in read_pasted(post, telegram=True, footers=frozenset({edge_key(FOOT)})).text


def test_footers_between_messages_copied_together_go_too() -> None:
    paste = "\n".join(f"Гавань, [14.05.2026 0{at}:10]\n{post}" for at, post in enumerate(POSTS))
    article = read_pasted(paste)
    assert FOOT not in article.text and HEAD not in article.text
    assert all(line in article.text for news in NEWS for line in news.split("\n"))


@given(
    st.lists(st.text(max_size=80), max_size=8),
    st.frozensets(st.sampled_from([edge_key("a"), edge_key("б в")])),
)
def test_any_lines_lose_only_whole_lines_at_the_ends(
    lines: list[str], edges: frozenset[str]
) -> None:
    kept = without_edges(lines, edges)
    assert kept == lines or "\n".join(kept) in "\n".join(lines)
    assert len(edges_of("\n".join(lines))) <= 5
