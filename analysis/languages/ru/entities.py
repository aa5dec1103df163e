"""Russian words that tell what tells that capitalised words are people, organisations, roles."""

from analysis.languages.shapes.entities import EntityWords

ENTITIES = EntityWords(
    articles=frozenset(),
    generic_bodies=frozenset(),
    local_words=frozenset(),
    nicknames_in_marks=False,
    # heads of towns in Kazakhstan or Moldova
    missing_nouns=("аким", "примар", "хоким", "хаким", "обер-бургомистр", "экс-аким", "вице-аким"),
    missing_endings={
        "": ("nomn",),
        "а": ("gent", "accs"),
        "у": ("datv",),
        "ом": ("ablt",),
        "е": ("loct",),
    },
)
