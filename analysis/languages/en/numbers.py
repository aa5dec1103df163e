"""English number words and months. Written as in analysis/word_marks.py."""

from analysis.languages.shapes.numbers import NumberWords

NUMBERS: dict[int, str] = {
    1: "one.",
    2: "two. both.",
    3: "three.",
    4: "four.",
    5: "five.",
    6: "six.",
    7: "seven.",
    8: "eight.",
    9: "nine.",
    10: "ten.",
    11: "eleven.",
    12: "twelve. dozen.",
    13: "thirteen.",
    14: "fourteen.",
    15: "fifteen.",
    16: "sixteen.",
    17: "seventeen.",
    18: "eighteen.",
    19: "nineteen.",
    20: "twenty.",
    30: "thirty.",
    40: "forty.",
    50: "fifty.",
    60: "sixty.",
    70: "seventy.",
    80: "eighty.",
    90: "ninety.",
    100: "hundred. hundreds.",
}
SCALES: dict[int, str] = {
    1_000: "thousand. thousands. k.",
    1_000_000: "million. millions. mln. m.",
    1_000_000_000: "billion. billions. bn.",
    1_000_000_000_000: "trillion. trillions. tn.",
}
MONTHS: tuple[str, ...] = (
    "january. jan.",
    "february. feb.",
    "march. mar.",
    "april. apr.",
    "may.",
    "june. jun.",
    "july. jul.",
    "august. aug.",
    "september. sep. sept.",
    "october. oct.",
    "november. nov.",
    "december. dec.",
)
NUMBER_WORDS = NumberWords(NUMBERS, SCALES, MONTHS, comma_groups=True)
