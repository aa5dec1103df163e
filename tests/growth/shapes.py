"""Texts of any length, each of one shape that a careless pattern or step needs square time for. All invented."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count, product

Shape = Callable[[int], str]  # the length -> a text of about that length

LANGUAGES = ("uk", "en", "ru")


def repeated(unit: str) -> Shape:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def numbered(pattern: str) -> Shape:
    """A pattern with `{}` for a word that is another one each time, `{x}` for a capital one."""

    def shape(size: int) -> str:
        made, length = [], 0
        for word in _new_words():
            made.append(pattern.format(word, x=word.capitalize()))
            length += len(made[-1])
            if length >= size:
                return "".join(made)[:size]
        raise AssertionError("words never end")

    return shape


def _new_words() -> Iterator[str]:
    for length in count(2):
        for syllables in product(
            ("ба", "ве", "го", "ді", "жу", "кло", "мер", "нит", "пос", "тря"), repeat=length
        ):
            yield "".join(syllables)


def nested(left: str, right: str) -> Shape:
    return lambda size: (
        left * (size // len(left + right)) + "слово" + right * (size // len(left + right))
    )


def attributes(size: int) -> str:
    return "<p " + "".join(f"a{i}=1 " for i in range(size // 8)) + ">слово</p>"


_UNITS = {
    "one letter": "а",
    "one Latin letter": "a",
    "one capital letter": "А",
    "one Latin capital letter": "A",
    "vowels and consonants": "паперовий",
    "syllables": "ab",
    "words": "рада міста ",
    "Latin words": "the town ",
    "short words": "а і ",
    "Latin short words": "a I ",
    "capitalised": "Слово ",
    "capitalised in Latin": "Word ",
    "capitals": "СЛОВО ",
    "capitals in Latin": "WORD ",
    "capitalised, joined": "Слово",
    "capitalised with dots": "С. ",
    "capitalised with commas": "Слово, ",
    "capitalised in Latin with commas": "Word, ",
    "capitalised with hyphens": "Слово-",
    "capitalised with apostrophes": "Word's ",
    "capitalised with and": "Слово та ",
    "capitalised in Latin with of": "Bank of the ",
    "digits": "1",
    "digits and spaces": "1 ",
    "digits and commas": "1,",
    "digits and dots": "1.",
    "digits and colons": "1:",
    "digits and dashes": "1-",
    "digits and letters": "1а",
    "numbers": "12 345,6 ",
    "times": "12:30 ",
    "days": "01.02.2026, ",
    "days in words": "1 березня ",
    "days in English": "March 1, ",
    "percents": "5 % ",
    "money": "$5 млн ",
    "dots": ".",
    "dots and spaces": ". ",
    "dots and letters": "а.",
    "dots and Latin letters": "a.",
    "abbreviations": "т. д. ",
    "three dots": "… ",
    "questions": "? ",
    "exclamations": "!",
    "opened «": "«",
    "opened “": "“",
    "opened „": "„",
    'opened "': '"',
    "opened (": "(",
    "opened [": "[",
    "opened ‘": "‘",
    "closed »": "»",
    "closed ”": "”",
    "closed )": ")",
    "closed ]": "]",
    "opened « and words": "«слово ",
    "opened “ and words": "“word ",
    'opened " and words': '"word ',
    "opened ( and words": "(слово ",
    "opened [ and words": "[слово ",
    "closed » and words": "слово» ",
    "closed ” and words": "word” ",
    "closed ) and words": "слово) ",
    "pairs «»": "«слово» ",
    "pairs “”": "“word” ",
    'pairs ""': '"слово" ',
    "pairs ()": "(Слово) ",
    "pairs []": "[слово] ",
    "pairs without a space": "«слово»",
    "pairs and commas": "«слово», ",
    "pairs and dashes": "«слово» – ",
    "opened and closed": "«»",
    "hashtags": "#слово ",
    "hashtags, joined": "#слово_",
    "underscores": "_",
    "emoji": "😀",
    "emoji and spaces": "😀 ",
    "emoji, joined": "👩\u200d👧\u200d",
    "emoji in lines": "👍 слово\n",
    "keycaps": "1\ufe0f\u20e3",
    "flags": "🇺🇦",
    "spaces": " ",
    "hard spaces": "\u00a0",
    "tabs": "\t",
    "spaces and a letter": "    а",
    "line ends": "\n",
    "Windows line ends": "\r\n",
    "line ends and spaces": "\n ",
    "spaces, line ends": "   \n\n",
    "words in lines": "слово\n",
    "words in paragraphs": "Слово\n\n",
    "sentences in lines": "Рада зібралася у вівторок.\n",
    "sentences in paragraphs": "The council met on Tuesday.\n\n",
    "long dashes": "—",
    "dashes and spaces": "– ",
    "hyphens": "-",
    "hyphens and spaces": " - ",
    "hyphens and letters": "а-",
    "dashes in lines": "– Слово.\n",
    "dashes and words": "слово – ",
    "dashes after stops": "Слово. – ",
    "dashes after commas": "слово, – ",
    "commas": ",",
    "commas and spaces": ", ",
    "commas and words": "слово, ",
    "commas and Latin words": "the word, ",
    "apostrophes": "'",
    "curly apostrophes": "’",
    "apostrophes and letters": "а'",
    "apostrophes and Latin letters": "s' ",
    "accents": "\u0301",
    "accented letters": "а\u0301",
    "unseen": "\u200b",
    "letters and unseen": "а\u200b",
    "lone surrogates": "\udc00",
    "NUL": "\x00",
    "labels": "Слово: слово.\n",
    "labels of two words": "Іван Петренко: слово\n",
    "labels in English": "Q: word?\nA: word.\n",
    "colons": ": ",
    "colons and words": "слово: ",
    "semicolons": "; ",
    "addresses": "https://zlatoriv.example/news/1 ",
    "beginnings of addresses": "https://",
    "hosts": "www.a.",
    "slashes": "/",
    "slashes and letters": "a/",
    "e-mail": "a@b.example ",
    "ats": "@",
    "ats and letters": "a@",
    "handles": "@slovo ",
    "pipes": " | ",
    "bullets": "• ",
    "markdown links": "[слово](https://a.example/b) ",
    "opened markdown links": "[слово](https://",
    "markdown links with brackets": "[а](https://b(",
    "stars": "*",
    "asterisks and words": "**слово** ",
    "copyrights": "© ",
    "percent signs": "%",
    "tags": "<p>слово</p>",
    "tags without a close": "<p>слово ",
    "inline tags": "<b>а</b>",
    "links in tags": '<a href="/a">слово</a> ',
    "breaks": "<br>",
    "breaks and words": "слово<br>",
    "opened tags": "<",
    "opened tags with names": "<p ",
    "opened tags with attributes": '<a href="',
    "closed tags": ">",
    "ends of tags": "</p>",
    "scripts": "<script>",
    "opened JSON-LD": '<script type="application/ld+json">{',
    "JSON brackets": "[",
    "JSON braces": '{"a":',
    "meta tags": '<meta name="a" content="b">',
    "figures": "<figure><figcaption>слово</figcaption></figure>",
    "pre": "<pre>\n\n",
    "tables": "<tr><td>слово",
    "lists": "<ul><li>слово",
    "items of a feed": "<item><title>Слово</title><link>/a</link><description>Слово</description></item>",
    "opened items of a feed": "<item>",
    "opened titles": "<title>",
    "entities": "&amp;",
    "entities of tags": "&lt;p&gt;",
    "number entities": "&#38;",
    "ampersands": "&",
    "opened entities": "&#",
    "CDATA": "<![CDATA[слово]]>",
    "opened CDATA": "<![CDATA[",
    "comments": "<!-- слово -->",
    "opened comments": "<!--",
    "processing instructions": "<?xml ",
    "declarations": "<!DOCTYPE ",
    "quotes": "«Ми відремонтуємо дах», – сказав Іван Петренко.\n\n",
    "quotes in English": '"We will mend the roof," said Nina Castell. ',
    "quotes in Russian": "«Мы починим крышу», – сказал Иван Петренко. ",
    "quotes of him": "«Ми відремонтуємо дах», – сказав він. ",
    "said": "сказав ",
    "said in English": "said ",
    "said Ivan": "сказав Іван ",
    "he said that": "Він сказав, що ",
    "according to": "За словами Івана, ",
    "according to in English": "according to Nina, ",
    "names": "Іван Петренко ",
    "names in English": "Nina Castell ",
    "initials": "І. П. ",
    "offices": "міський голова ",
    "offices in English": "mayor of ",
    "genitives": "голови ради міста ",
    "because": "який сказав, що ",
    "chained dashes": "«а», – ",
}

_NUMBERED = {
    "new words": "{} ",
    "new words, capitalised": "{x} ",
    "new names": "{x} Петренко. ",
    "new names, first": "Іван {x} ",
    "new names in English": "Nina {x} ",
    "new sentences": "{x} {} рада. ",
    "new lines": "{x} {}\n",
    "new quotes": "«Ми {} дах», – сказав {x} Петренко. ",
    "new quotes in English": '"We {} the roof," said Nina {x}. ',
    "new quotes in Russian": "«Мы {} крышу», – сказал Иван {x}. ",
    "new names in lines": "{x} Петренко\n",
    "new first names in lines": "Іван {x}\n",
    "new names in English in lines": "Nina {x}\n",
    "new offices": "Голова {} ради Іван {x} заявив. ",
    "new labels": "{x}: {}.\n",
    "new pairs": "«{x}» ",
    "new hashtags": "#{} ",
    "new addresses": "https://a.example/{} ",
    "new paragraphs": "<p>{x} {} рада міста.</p>",
    "new items of a feed": "<item><title>{x}</title><link>/{}</link></item>",
}

SHAPES: dict[str, Shape] = {
    **{name: repeated(unit) for name, unit in _UNITS.items()},
    **{name: numbered(pattern) for name, pattern in _NUMBERED.items()},
    "nested tags": nested("<div>", "</div>"),
    "nested inline tags": nested("<b>", "</b>"),
    "nested marks": nested("«", "»"),
    "nested brackets": nested("(", ")"),
    "nested lists": nested("<ul><li>", "</li></ul>"),
    "attributes": attributes,
}

_FRAMES = {
    "uk": (
        "Рада міста зібралася у вівторок у будівлі мерії. Засідання тривало дві години.\n\n",
        "«{} та інші депутати міста проголосують за план», – сказав Іван Петренко журналістам у вівторок.",
        "«Ми {} побудуємо новий міст до осені», – сказав Іван Петренко журналістам у вівторок.",
        "«Ми побудуємо новий міст до осені», – сказав {} Іван Петренко журналістам у вівторок.",
        "\n\nРішення ухвалять наступного тижня після слухань.",
    ),
    "en": (
        "The council met on Tuesday in the town hall. The meeting took two hours.\n\n",
        '"{} and other councillors will vote for the plan," Nina Castell told reporters on Tuesday.',
        '"We will {} build a new bridge by the autumn," Nina Castell told reporters on Tuesday.',
        '"We will build a new bridge by the autumn," said {} Nina Castell on Tuesday.',
        "\n\nThe decision is due next week after the hearings.",
    ),
    "ru": (
        "Совет города собрался во вторник в здании мэрии. Заседание длилось два часа.\n\n",
        "«{} и другие депутаты города проголосуют за план», – сказал Иван Петренко журналистам во вторник.",
        "«Мы {} построим новый мост до осени», – сказал Иван Петренко журналистам во вторник.",
        "«Мы построим новый мост до осени», – сказал {} Иван Петренко журналистам во вторник.",
        "\n\nРешение примут на следующей неделе после слушаний.",
    ),
}
PLACES = ("alone", "begins a quote", "inside a quote", "before the speaker")


def placed(text: str, place: str, language: str) -> str:
    """The text alone, or in a place of a quote in a short piece of news."""
    if place == "alone":
        return text
    before, *quotes, after = _FRAMES[language]
    return before + quotes[PLACES.index(place) - 1].replace("{}", text) + after


def pairs() -> Iterator[tuple[str, Shape]]:
    """Mixtures of two shapes in turn: each with the one that stands so many further on."""
    names = list(_UNITS)
    for i, name in enumerate(names):
        other = names[(i + 37) % len(names)]
        yield f"{name} + {other}", repeated(_UNITS[name] + _UNITS[other])
