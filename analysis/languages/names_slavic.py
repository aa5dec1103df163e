"""How Ukrainian and Russian names end, in both languages alike: papers of one write the names of the other."""

import re

VOWELS = "аеиіоуюяєїэыё"
SOFT = ("ж", "ш", "ч", "щ", "ц")  # after these a hard stem takes -ем
# how surnames of men from abroad end when a case has put -а or -у behind them: Weber, Lindman, Ramos, Olsen, Grant
FOREIGN_SURNAME = re.compile(
    r"(?:[бвгґджзйклмнпрстфхцшч](?:[аеєэоуияюіаяё]ль|[аеєэоия]н|[еєэои]р|[аеєэоуиія]с|[аіиу]ц|[еєэ][зл]|ол)"
    r"|[лнр]ь?[дтсцзгґкмвфхш]|[пкмт]с|ст|шт|й[нзстклдмрб]|ау|[аеиіо]ян|ьм|ьє|ьф|[тд]ж|ск|мб|рх|х[тмн]|дт|лл|сс|тт|фф|нн|рр)$"
)
# And of Slavs: no woman's last name is that with -а.
SLAVIC_SURNAME = re.compile("(?:[аяиіую]к|[иі]ч)$")
# endings of all cases: without them the forms of a word are alike
CASE_ENDING = re.compile(
    r"(?:ого|ому|ої|єї|еї|їй|їм|їх|ими|ыми|им|ім|ым|ой|ою|єю|ею|ей|ий|ій|ый|ая|ую|их|ых|ом|ем|єм|ові|еві|а|у|и|і|о|е|є|ї|ю|я|й|ь|ы)$"
)
FIXED_GIVEN = ("иу", "іу", "оу", "еу")  # how given names of Portugal and Romania end
FIXED_SURNAME = ("ску", "цу", "яну", "оу", "еу", "иу")  # last names of Romania, Japan, Portugal
INSTRUMENTAL = ("ом", "ем", "єм", "им", "ым")
# The genitive looks like a woman's nominative.
MENS_SURNAME = (
    "ов",
    "ев",
    "єв",
    "ёв",
    "ин",
    "ін",
    "їн",
    "ын",
)
# --- what the endings tell of the gender and the case ---
SURNAME_ENDINGS = (
    "ко", "ка", "ку", "ук", "юк", "як", "ик", "ов", "ев", "єв", "ів", "їв", "ин", "ін", "ова", "ева", "єва", "ина",
    "іна", "ову", "еву", "ину", "іну", "ой", "ою", "ої", "ий", "ый", "ого", "ому", "им", "ым", "ська", "цька", "ская",
    "цкая", "ян", "яна", "дзе", "швили", "швілі", "ич", "іч", "ича", "іча", "енком", "ець", "ця", "ер",
)  # fmt: skip
# No woman is called so, whatever her first name.
ONLY_MENS_SURNAME = (
    "ов",
    "ев",
    "ёв",
    "ский",
    "цкий",
    "ський",
    "цький",
)
PATRONYMIC = (
    "вич",
    "вича",
    "вичу",
    "вичем",
    "вичі",
    "виче",
    "вна",
    "вни",
    "вні",
    "вну",
    "вною",
    "вны",
    "вне",
    "вной",
)
# Endings of surnames in the nominative.
MENS_NOMINATIVE = (
    "ів",
    "їв",
    "ов",
    "ев",
    "єв",
    "ёв",
    "ин",
    "ін",
    "їн",
    "ын",
)
WOMENS_NOMINATIVE = (
    "ова",
    "ева",
    "єва",
    "ёва",
    "ина",
    "іна",
    "їна",
    "ына",
    "ська",
    "цька",
    "ская",
    "цкая",
)
OBLIQUE_SURNAME = (
    "ського", "цького", "ському", "цькому", "ським", "цьким", "ській", "цькій", "ською", "цькою", "ської", "цької",
    "ского", "цкого", "скому", "цкому", "ским", "цким", "ской", "цкой", "скую", "цкую", "овым", "евым", "иным", "ыным",
    "овой", "евой", "иной", "ової", "евої", "іної", "овою", "евою", "іною", "овій", "івою", "ову", "еву", "ину", "іну",
)  # fmt: skip
# Last names.
MENS_OF_A_PAIR = (
    "ов",
    "ев",
    "єв",
    "ёв",
    "ин",
    "ін",
    "їн",
    "ын",
    "ський",
    "цький",
    "ский",
    "цкий",
)
# Endings of a man's first name in other cases.
MENS_GIVEN_OBLIQUE = (
    "а",
    "я",
    "у",
    "ю",
    "ом",
    "ем",
    "єм",
)
# endings of first names of other nations in other cases, and that of the nominative
GIVEN_NOMINATIVES = (
    ("ии", "ия"), ("ию", "ия"), ("ией", "ия"), ("ії", "ія"), ("ію", "ія"), ("ією", "ія"), ("ы", "а"), ("и", "а"),
    ("е", "а"), ("і", "а"), ("у", "а"), ("ой", "а"), ("ою", "а"),
    ("а", ""), ("у", ""), ("ом", ""), ("я", "й"), ("ю", "й"),
)  # fmt: skip
# plural endings of last names and what men and women bear: only those that tell it surely
COUPLE_ENDINGS = (
    ("ські", "ський", "ська"), ("цькі", "цький", "цька"), ("зькі", "зький", "зька"), ("енки", "енко", "енко"),
    ("ові", "ов", "ова"), ("ови", "ов", "ова"), ("еви", "ев", "ева"), ("єви", "єв", "єва"), ("іни", "ін", "іна"),
    ("уки", "ук", "ук"), ("юки", "юк", "юк"), ("аки", "ак", "ак"), ("яки", "як", "як"), ("ики", "ик", "ик"),
    ("ские", "ский", "ская"), ("цкие", "цкий", "цкая"), ("овы", "ов", "ова"), ("евы", "ев", "ева"),
    ("ины", "ин", "ина"), ("ыны", "ын", "ына"), ("чі", "ч", "ч"), ("ші", "ш", "ш"), ("арі", "ар", "ар"),
)  # fmt: skip
# How no first name in the nominative ends, but places in other cases do.
LAND_ENDINGS = (
    "ии",
    "ії",
    "у",
    "ю",
)
SHORT_EASTERN = frozenset({"сі", "си"})  # of presidents of China: names of two words
