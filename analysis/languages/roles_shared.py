"""Words in roles that are the same whatever language the article is in: roles travel with quotes."""

import re

SECONDS = frozenset(["deputy", "vice", "assistant", "shadow"])
DETERMINERS = frozenset("the a an this that his her its their сам сама цей ця этот эта".split())  # noqa: SIM905
TELLING_NOTHING = frozenset(
    ["the", "a", "an", "of", "for", "with", "his", "her", "and", "former", "longtime"]
)
EX = re.compile(r"\b(?:экс|екс)-?(?=\w)|\bex-(?=\w)")  # joined to an office: "экс-мэр"
FORMERLY = ("бывш", "колишн", "former", "ex-")
CHIEF = "головн"  # "the chief editor" heads nothing
HEADS = ("глав", "очільни", "керівни", "руководител")
BETWEEN_ROLES = re.compile(r", | и | та | і | й ")  # between two offices of one person
OWNERS = frozenset(
    "his her its their our his його її їх їхній їхня їхній свій его её ее их свой пан пані господин госпожа".split()  # noqa: SIM905
)
# a body of a whole country that is told by its field alone, mostly in small letters
MINISTRIES = frozenset(["міністерство", "министерство", "ministry"])
