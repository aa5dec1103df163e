"""Names in Latin letters, as texts in every language have them."""

from analysis.languages.en import names
from analysis.languages.shapes.reporting import words

GIVEN_NAMES = names.MEN | names.WOMEN

# Capitalised words that no name goes on with: what stands before one is a name of its own.
NAME_BREAKS = words("The A An Mr Mrs Ms Miss Dr Sir But And In On At For")

# That a name may begin with in small letters: "al-Bashir".
NAME_PARTICLES = words("al el de di da du la le van von bin ibn ben der")
