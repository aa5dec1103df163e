"""How Ukrainian and Russian names end, in both languages alike: papers of one write the names of the other."""

import re

VOWELS = "аеиіоуюяєїэыё"
SOFT = ("ж", "ш", "ч", "щ", "ц")  # after these a hard stem takes -ем
# how surnames of men from abroad end when a case has put -а or -у behind them: Weber, Lindman, Ramos, Olsen, Grant
FOREIGN_SURNAME = re.compile(
    r"(?:[бвгґджзйклмнпрстфхцшч](?:[аеєэоуияюіаяё]ль|[аеєэоия]н|[еєэои]р|[аеєэоуиія]с|[аіиу]ц|[еєэ][зл]|ол)"
    r"|[лнр]ь?[дтсцзгґкмвфхш]|[пкмт]с|ст|шт|й[нзстклдмрб]|ау|[аеиіо]ян|ьм|ьє|ьф|[тд]ж|ск|мб|рх|х[тмн]|дт|лл|сс|тт|фф|нн|рр)$"
)
SLAVIC_SURNAME = re.compile("(?:[аяиіую]к|[иі]ч)$")  # and of Slavs: no woman's last name is that with -а
# endings of all cases: without them the forms of a word are alike
CASE_ENDING = re.compile(
    r"(?:ого|ому|ої|єї|еї|їй|їм|їх|ими|ыми|им|ім|ым|ой|ою|єю|ею|ей|ий|ій|ый|ая|ую|их|ых|ом|ем|єм|ові|еві|а|у|и|і|о|е|є|ї|ю|я|й|ь|ы)$"
)
FIXED_GIVEN = ("иу", "іу", "оу", "еу")  # how given names of Portugal and Romania end
FIXED_SURNAME = ("ску", "цу", "яну", "оу", "еу", "иу")  # last names of Romania, Japan, Portugal
INSTRUMENTAL = ("ом", "ем", "єм", "им", "ым")
MENS_SURNAME = ("ов", "ев", "єв", "ёв", "ин", "ін", "їн", "ын")  # the genitive looks like a woman's nominative
