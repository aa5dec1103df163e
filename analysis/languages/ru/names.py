"""Russian names: endings of surnames and words that look like names and are none."""

from analysis.languages.shapes.names import NameWords

# gender nomn gent datv accs ablt loct voct; "/" parts variants
SURNAME_ENDINGS = """
masc ский ского скому ского ским ском ский
masc цкий цкого цкому цкого цким цком цкий
masc ной - - - - - ной
masc той того тому того тым том той
masc ый ого ому ого ым ом ый
masc ов ова ову ова овым ове ов
masc ев ева еву ева евым еве ев
masc ёв ёва ёву ёва ёвым ёве ёв
masc ин ина ину ина иным ине ин
masc ын ына ыну ына ыным ыне ын
masc ко ко ко ко ко ко ко
masc их их их их их их их
masc ых ых ых ых ых ых ых
masc швили швили швили швили швили швили швили
masc дзе дзе дзе дзе дзе дзе дзе
masc аго аго аго аго аго аго аго
masc ив ива иву ива ивым/ивом иве ив
masc а ы/и е у ой/ою/ей е а
masc 0 а у а ом/ем е 0
masc ь я ю я ем/ём е ь
masc й я ю я ем/ём е й
femn а ы/и е у ой/ою/ей е а
femn я - - ю ей/ёй - -
femn ская ской ской скую ской/скою ской ская
femn цкая цкой цкой цкую цкой/цкою цкой цкая
femn ая ой ой ую ой/ою ой ая
femn чая чей чей чую чей/чею чей чая
femn шая шей шей шую шей/шею шей шая
femn щая щей щей щую щей/щею щей щая
femn ова овой овой ову овой/овою овой ова
femn ева евой евой еву евой/евою евой ева
femn ёва ёвой ёвой ёву ёвой/ёвою ёвой ёва
femn ина иной иной ину иной/иною иной ина
femn ына ыной ыной ыну ыной/ыною ыной ына
femn ко ко ко ко ко ко ко
femn их их их их их их их
femn ых ых ых ых ых ых ых
femn швили швили швили швили швили швили швили
femn дзе дзе дзе дзе дзе дзе дзе
"""

# forms that two first names share: the one that news has more often
SHARED = {"марка": "марк", "марку": "марк", "марком": "марк"}

NAMES = NameWords(
    surname_endings=SURNAME_ENDINGS,
    adjective_endings=frozenset(["ий", "ый", "ой", "ая"]),
    mens_forms=SHARED,
    womens_adjectives={"ой": "ая"},
    changing_vowels="",
    back_consonants=("г", "к", "х", "ж", "ш", "ч", "щ"),
)
