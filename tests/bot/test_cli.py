"""The command line that scripts outside the project call: its keys, its order, its exit status, its one line on stderr."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
import pytest

from bot.desk import UNKNOWN
from tests.bot.pages import PARAGRAPHS, Site
from tests.bot.people import PATIENCE, wait

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
KEYS = {
    *(
        "title",
        "language",
        "languages",
        "author",
        "published",
        "photo",
        "related",
        "text",
        "sentences",
        "summary",
    ),
    *("quotes", "speakers", "topics"),
}
MORE = {"terms", "persons"}  # beside what the contract names
TEXT = "\n\n".join(PARAGRAPHS)
Row = dict[str, Any]


@pytest.fixture
def site() -> Iterator[Site]:
    """A small web site of this machine."""
    with Site() as one:
        yield one


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    returncode: int
    stdout: bytes
    stderr: str


def lede(*words: str, given: bytes = b"", folder: Path | None = None, **settings: str) -> Done:
    """`python -m bot WORDS`, run to its end."""
    known = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    env = known | {"PYTHONPATH": str(ROOT), "COLUMNS": "100"} | settings
    if folder is not None:
        env["DATA_DIR"] = str(folder)
    done = subprocess.run(
        [sys.executable, "-m", "bot", *words],
        input=given,
        env=env,
        cwd=ROOT,
        capture_output=True,
        timeout=PATIENCE,
    )
    said = done.stderr.decode()
    assert "Traceback" not in said, said
    return Done(done.returncode, done.stdout, said)


def rows(done: Done) -> list[Row]:
    """The JSON lines that a command printed."""
    return [json.loads(one) for one in done.stdout.splitlines()]


def refused(done: Done) -> str:
    """The one line on stderr of a command that could not do its work."""
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def jsonl(*given: Row | bytes) -> bytes:
    """Lines of input; bytes stand as they are."""
    return b"".join(
        (one if isinstance(one, bytes) else json.dumps(one).encode()) + b"\n" for one in given
    )


def check_analysis(row: Row) -> None:
    """What every analysis holds, whatever the text: spans that lie in it, in order, and words that stand there."""
    text = row["text"]
    for name in ("sentences", "summary", "quotes", "persons"):
        assert all(0 <= one["start"] < one["end"] <= len(text) for one in row[name]), name
    assert all(a["end"] <= b["start"] for a, b in pairwise(row["sentences"]))
    assert all(
        one["text"] == text[one["start"] : one["end"]] for one in row["summary"] + row["quotes"]
    )
    for quote in row["quotes"]:
        assert {"start", "end", "text", "kind", "said_as", "speaker", "confidence"} <= set(quote)
        assert quote["kind"] in ("direct", "partial", "indirect")
        assert quote["speaker"] is None or {"name", "role"} <= set(quote["speaker"])
        assert quote["said_as"] is None or quote["said_as"] in text
    said = [quote for quote in row["quotes"] if quote["speaker"]]
    assert sum(one["quotes"] for one in row["speakers"]) == len(said)


# read


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_a_page_dump_is_read_as_a_person_would_read_it(language: str) -> None:
    want = json.loads((DATA / f"dump_{language}.json").read_text(encoding="utf-8"))
    done = lede("read", str(DATA / f"dump_{language}.txt"), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (row,) = rows(done)
    assert set(row) == KEYS | MORE
    check_analysis(row)
    same = ("title", "language", "languages", "author", "published", "photo", "related")
    assert {name: row[name] for name in same} == {name: want[name] for name in same}
    left = [one for one in row["text"].split("\n\n") if one not in want["subheads"]]
    assert left == want["paragraphs"]
    assert not {one["text"] for one in row["summary"]} & {want["title"], *want["subheads"]}
    for quote in want["quotes"]:
        found = [one for one in row["quotes"] if one["text"].strip('“”«»"„') == quote["text"]]
        assert [one["kind"] for one in found] == [quote["kind"]]


def test_stdin_a_file_and_an_address_are_read_alike(tmp_path: Path, site: Site) -> None:
    import urllib.request

    with urllib.request.urlopen(site.url("/news")) as page:
        html = page.read()
    (tmp_path / "page.html").write_bytes(html)
    by_file = rows(lede("read", str(tmp_path / "page.html"), "--json"))
    assert rows(lede("read", "-", "--json", given=html)) == by_file
    assert rows(lede("read", site.url("/news"), "--json", ALLOW_PRIVATE_ADDRESSES="1")) == by_file
    assert by_file[0]["title"] == site.title
    assert by_file[0]["text"] == TEXT


def test_for_a_person_the_title_the_summary_and_the_quotes_are_shown() -> None:
    done = lede("read", str(DATA / "dump_en.txt"))
    shown = done.stdout.decode()
    assert done.returncode == 0
    assert shown.startswith("Orvenia's transport minister backs night ferries")
    assert "[direct]" in shown
    assert "Adela Brisk" in shown
    assert "{" not in shown


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_explain_adds_the_rules_that_decided(language: str) -> None:
    file = str(DATA / f"dump_{language}.txt")
    (plain,), (row,) = (
        rows(lede("read", file, "--json")),
        rows(lede("read", file, "--json", "--explain")),
    )
    explain = row.pop("explain")
    assert row == plain
    quotes = [(one["start"], one["end"]) for one in explain["quotes"]]
    assert quotes == [(one["start"], one["end"]) for one in row["quotes"]]
    for said, why in zip(row["quotes"], explain["quotes"], strict=True):
        told = [one["outcome"] for one in why["decisions"] if one["about"] == "speaker"]
        if said["speaker"]:
            assert any(said["speaker"]["name"] in outcome for outcome in told)
    shown = lede("read", file, "--explain").stdout.decode()
    assert shown.startswith(lede("read", file).stdout.decode())
    assert "linked_by_" in shown


def test_what_cannot_be_read_is_one_line_and_status_2(tmp_path: Path, site: Site) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 20
    )
    (tmp_path / "huge.txt").write_bytes(b"word " * 1_100_000)
    for name in ("empty.txt", "picture.txt", "huge.txt"):
        assert refused(lede("read", str(tmp_path / name), "--json")).startswith("lede: ")
    assert "missing.txt" in refused(lede("read", str(tmp_path / "missing.txt")))
    assert "public" in refused(lede("read", site.url("/news")))
    assert site.asked == []
    for path in ("/missing", "/empty"):
        refused(lede("read", site.url(path), ALLOW_PRIVATE_ADDRESSES="1"))


# analyse


GOOD: list[Row] = [
    {"id": "a", "text": TEXT, "title": "Council votes to close the north pier", "language": "en"},
    {
        "id": 2,
        "text": "Рада Порт-Олдера проголосувала у вівторок. «Це треба було зробити давно», — сказала Ніна Кастель.",
    },
    {
        "id": "c",
        "text": "Совет проголосовал во вторник. «Это надо было сделать давно», — сказала Нина Кастель.",
    },
    {"id": "", "text": ""},
    {"id": "💬", "text": "💬💬 🚢", "title": None, "language": None},
]
BAD_LINES = {
    2: b"{not json",
    3: b"[1, 2]",
    4: b'{"id": 4}',
    5: b'{"text": "no id"}',
    6: b'{"id": 6, "text": 7}',
    7: b'{"id": [], "text": "x"}',
    8: b'{"id": 8, "text": "x", "title": ["x"]}',
    9: b'\xff\xfe{"id": 9}',
    10: b'{"id": 10, "text": "x", "published": "yesterday"}',
    11: b'{"id": 11, "text": "x", "published": 1e999}',
    12: b'{"id": 12, "text": "x", "published": "0001-01-01"}',
    13: b'{"id": 13, "text": "x", "categories": 5}',
    14: b"[" * 50_000,
    15: b'{"id": 15, "text": null}',
    16: b'{"id": true, "text": "x"}',
    17: b'{"id": 17, "text": "x"',
}


def test_each_article_has_its_line_in_the_same_order_with_the_same_keys() -> None:
    done = lede("analyse", given=jsonl(*GOOD))
    assert (done.returncode, done.stderr) == (0, "")
    found = rows(done)
    assert [one["id"] for one in found] == [one["id"] for one in GOOD]
    assert [one["text"] for one in found] == [one["text"] for one in GOOD]
    assert all(set(one) == {"id"} | KEYS | MORE for one in found)
    assert [one["language"] for one in found[:3]] == ["en", "uk", "ru"]
    for one in found:
        check_analysis(one)


def test_the_summary_is_as_long_as_wanted_at_most() -> None:
    given = jsonl({"id": 1, "text": TEXT})
    lengths = {
        n: len(rows(lede("analyse", "--summary-sentences", str(n), given=given))[0]["summary"])
        for n in (1, 5)
    }
    assert lengths[1] == 1
    assert 2 < lengths[5] <= 5
    assert lede("analyse", "--summary-sentences", "0", given=given).returncode == 2


def test_bad_lines_are_named_by_their_number_and_the_good_ones_still_done() -> None:
    lines = [
        jsonl({"id": "first", "text": "The council met."}),
        *(raw + b"\n" for raw in BAD_LINES.values()),
    ]
    done = lede("analyse", given=b"".join([*lines, b"\n", b'{"id": "last", "text": "It voted."}']))
    assert done.returncode == 2
    assert [one["id"] for one in rows(done)] == ["first", "last"]
    named = done.stderr.splitlines()
    assert [line.split(":")[0] for line in named] == [f"line {number}" for number in BAD_LINES]
    assert all(len(line) < 160 for line in named)


def test_half_a_surrogate_pair_and_a_zero_byte_are_taken_and_given_back() -> None:
    text = "The mayor \ud83d spoke. \u0000 He left \udc00."
    done = lede("analyse", given=jsonl({"id": "\ud800", "text": text}))
    assert done.returncode == 0
    assert [(one["id"], one["text"]) for one in rows(done)] == [("\ud800", text)]


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault() -> None:
    done = lede(
        "analyse",
        given=b"\xef\xbb\xbf" + jsonl({"id": 1, "text": "It voted."}).replace(b"\n", b"\r\n"),
    )
    assert (done.returncode, [one["id"] for one in rows(done)]) == (0, [1])


@pytest.mark.parametrize("command", ["analyse", "stories", "identify"])
def test_nothing_in_is_nothing_out(command: str) -> None:
    for given in (b"", b"\n \n"):
        done = lede(command, given=given)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", "")


def test_lines_are_answered_before_the_input_ends() -> None:
    """Input may be longer than memory: it is not read to its end before work begins."""
    command = [sys.executable, "-m", "bot", "analyse", "--processes", "2"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(jsonl(*({"id": n, "text": "The council met."} for n in range(200))))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 0
        process.stdin.close()
        assert [json.loads(one)["id"] for one in process.stdout] == list(range(1, 200))
        assert process.wait(PATIENCE) == 0


ENDLESS = """
import itertools
from bot.batch import spread
from tests.ingest.hard_work import {work}

def work(row):
    {work}()

if __name__ == "__main__":
    list(spread(work, ({{"id": n}} for n in itertools.count()), 2))
"""


@pytest.mark.parametrize("work", ["loops", "matches", "sleeps"])
def test_a_command_that_is_killed_leaves_no_process(work: str, tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(ENDLESS.format(work=work), encoding="utf-8")
    _killed([sys.executable, str(script)])


def test_analyse_that_is_killed_leaves_no_process() -> None:
    long = jsonl(*({"id": n, "text": "The council met. " * 5_000} for n in range(60)))
    _killed([sys.executable, "-m", "bot", "analyse", "--processes", "2"], long)


def _killed(command: list[str], given: bytes = b"") -> None:
    """Kill it when it has two processes at work; they must end too."""
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.flush()
        children = wait(
            lambda: two if len(two := psutil.Process(process.pid).children()) > 1 else [], 60
        )
        process.kill()
        process.wait()
        assert psutil.wait_procs(children, timeout=30)[1] == []


@pytest.mark.parametrize("words", ["read tests/data/dump_en.txt --json", "analyse", "feeds export"])
def test_a_reader_that_goes_away_is_no_trouble(words: str, tmp_path: Path) -> None:
    command = f"{sys.executable} -m bot {words} | (exec 0<&-; sleep 0.1)"
    env = os.environ | {"DATA_DIR": str(tmp_path)}
    given = jsonl(*({"id": n, "text": "The council met."} for n in range(300)))
    done = subprocess.run(
        ["bash", "-c", command],
        env=env,
        cwd=ROOT,
        input=given,
        capture_output=True,
        timeout=PATIENCE,
    )
    assert done.stderr == b""


# stories, identify


def test_articles_of_one_event_get_one_story() -> None:
    shorter = "\n\n".join(PARAGRAPHS[:3])
    other = "Bees came back to Garrow on Monday. Beekeepers counted 900 hives on the hills, twice the number of last spring."
    given = jsonl(
        {
            "id": "a",
            "text": TEXT,
            "title": Site.title,
            "published": "2026-03-10T10:00:00Z",
            "source": "The Alder Times",
        },
        b"broken",
        {
            "id": "b",
            "text": other,
            "title": "Bees return",
            "published": 1773139200,
            "source": "Garrow Post",
        },
        {
            "id": "c",
            "text": shorter,
            "title": Site.title,
            "published": "2026-03-10T11:00:00+02:00",
            "source": "Quay FM",
        },
    )
    done = lede("stories", given=given)
    assert done.returncode == 2
    assert done.stderr.startswith("line 2: ")
    found = rows(done)
    assert all(set(one) == {"id", "story"} for one in found)
    assert [one["id"] for one in found] == ["a", "b", "c"]
    assert found[0]["story"] == found[2]["story"] != found[1]["story"]


def test_names_of_one_person_get_one_person() -> None:
    given = jsonl(
        {"id": 1, "name": "Nina Castell", "language": "en"},
        {"id": 2, "name": "Ніна Кастелл", "language": "uk"},
        {"id": 3, "name": "Tom Ferrow", "language": "en"},
        {"id": 4, "name": "No language"},
        {"id": 5, "name": "", "language": "en"},
    )
    done = lede("identify", given=given)
    assert done.returncode == 2
    assert done.stderr.splitlines() == ['line 4: "language" is missing']
    found = {one["id"]: one for one in rows(done)}
    assert all(set(one) == {"id", "person", "name"} for one in found.values())
    assert list(found) == [1, 2, 3, 5]
    assert found[1]["person"] == found[2]["person"] != found[3]["person"]


# migrate, feeds, articles


def test_a_fresh_folder_is_migrated_and_a_second_time_nothing_happens(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    for _ in range(2):
        done = lede("migrate", folder=folder)
        assert (done.returncode, done.stderr) == (0, "")
    assert (folder / "lede.db").stat().st_size > 0


def test_feeds_are_added_listed_and_removed(tmp_path: Path, site: Site) -> None:
    site.feed = [("one", "Pier closed", PARAGRAPHS)]
    address = site.url("/feed")
    for said in (f"Added: Alder Times ({address})\n", f"Known already: Alder Times ({address})\n"):
        done = lede("feeds", "add", address, folder=tmp_path, ALLOW_PRIVATE_ADDRESSES="1")
        assert (done.returncode, done.stdout.decode(), done.stderr) == (0, said, "")
    assert lede("feeds", "list", folder=tmp_path).stdout == f"{address}\tAlder Times\n".encode()
    assert lede("feeds", "remove", address, folder=tmp_path).returncode == 0
    assert address in refused(lede("feeds", "remove", address, folder=tmp_path))


def test_a_feed_is_looked_at_when_asked(tmp_path: Path, site: Site) -> None:
    site.feed = [("one", "Pier closed", PARAGRAPHS)]
    address = site.url("/feed")
    assert (
        refused(lede("feeds", "poll", address, folder=tmp_path)) == f"lede: {address}: {UNKNOWN}\n"
    )
    lede("feeds", "add", address, folder=tmp_path, ALLOW_PRIVATE_ADDRESSES="1")
    for came in ("1 new", "nothing new"):
        done = lede("feeds", "poll", address, folder=tmp_path, ALLOW_PRIVATE_ADDRESSES="1")
        assert (done.returncode, done.stdout.decode(), done.stderr) == (
            0,
            f"Alder Times: {came}\n",
            "",
        )
    site.away = {"/feed"}
    assert (
        refused(lede("feeds", "poll", address, folder=tmp_path, ALLOW_PRIVATE_ADDRESSES="1"))
        == "lede: Alder Times: HTTP 503\n"
    )
    assert "failed 1 times" in lede("feeds", "list", folder=tmp_path).stdout.decode()


def test_feeds_survive_opml_with_odd_titles_and_addresses(tmp_path: Path) -> None:
    (tmp_path / "in.opml").write_text(
        '<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline type="rss" '
        'text="Якір &amp; &quot;компас&quot; &lt;b&gt;" xmlUrl="https://a.example/rss?a=1&amp;b=2"/></outline></body></opml>'
    )
    here, there = tmp_path / "here", tmp_path / "there"
    lede("feeds", "import", str(tmp_path / "in.opml"), folder=here)
    (tmp_path / "out.opml").write_bytes(lede("feeds", "export", folder=here).stdout)
    for added in (1, 0):
        done = lede("feeds", "import", str(tmp_path / "out.opml"), folder=there)
        assert done.stdout == f"Added {added} of 1 feeds.\n".encode()
    listed = lede("feeds", "list", folder=there).stdout.decode()
    assert listed == 'https://a.example/rss?a=1&b=2\tЯкір & "компас" <b>\n'


def test_feeds_that_cannot_be_are_one_line(tmp_path: Path, site: Site) -> None:
    (tmp_path / "no.opml").write_text("no list")
    assert "public" in refused(lede("feeds", "add", site.url("/feed"), folder=tmp_path))
    refused(lede("feeds", "add", site.url("/news"), folder=tmp_path, ALLOW_PRIVATE_ADDRESSES="1"))
    refused(lede("feeds", "import", str(tmp_path / "no.opml"), folder=tmp_path))


def test_articles_are_imported_once_and_bad_lines_are_named(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_bytes(
        jsonl(
            {
                "text": TEXT,
                "title": Site.title,
                "source": "The Alder Times",
                "published": "2026-03-10",
            },
            b"broken",
            {"text": " "},
            {"text": "Bees came back to Garrow.", "published": "tomorrow"},
            {"title": "no text"},
            {
                "text": "Bees came back to Garrow on Monday \ud83d \u0000.",
                "title": "Bees",
                "categories": ["nature", 5],
            },
        )
    )
    done = lede("articles", "import", str(file), folder=tmp_path)
    assert done.returncode == 2
    assert done.stdout == b"Kept 2 articles; 0 were known, 4 lines were bad.\n"
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == [
        f"line {n}" for n in (2, 3, 4, 5)
    ]
    again = lede("articles", "import", str(file), folder=tmp_path)
    assert again.stdout == b"Kept 0 articles; 2 were known, 4 lines were bad.\n"
    refused(lede("articles", "import", str(tmp_path / "missing.jsonl"), folder=tmp_path))


# the rest


def test_a_command_that_is_none_is_said_so() -> None:
    for words in (("fly",), ("feeds", "fly"), ("read",)):
        done = lede(*words)
        assert done.returncode == 2
        assert done.stdout == b""
        assert done.stderr.splitlines()[-1].startswith("Error: ")


def test_every_command_has_a_plain_help() -> None:
    top = lede("--help")
    assert top.returncode == 0
    shown = top.stdout.decode()
    commands = ["run", "read", "analyse", "stories", "identify", "migrate", "feeds", "articles"]
    assert [line.split()[0] for line in shown.split("Commands:\n")[1].splitlines()] == commands
    assert "..." not in shown.split("Commands:\n")[1]
    assert shown.isascii()
    assert b"add" in lede("feeds", "--help").stdout
