"""Names, pronouns and offices in English words: lists and word order, there are no endings to help."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from analysis.attribution.mention import Mention
from analysis.attribution.noun_phrases_en import ARTICLES, DETERMINERS, LONGEST_ROLE, Roles
from analysis.entities.capitalised import Person, nicknamed
from analysis.entities.companies_en import firms
from analysis.languages.en import names
from analysis.languages.en.entities import COMPOUND_ADJECTIVE as COMPOUND
from analysis.languages.en.reporting import QUOTES
from analysis.languages.en.verbs import FINITE
from analysis.languages.shapes.reporting import words as listed
from analysis.text.document import Document, Token

OFFICE_LETTERS = frozenset(["PM", "MP", "MPs", "MEP", "MSP", "CEO", "CFO", "COO", "VP", "QC", "KC"])
INITIALS = re.compile("[A-Z]{2}")
SHORT_OFFICES = frozenset(["pm", "mp", "mep", "msp", "ceo", "cfo", "vp", "da"])
SHORT_FORM = re.compile(r"^ \([A-Z]{2,8}\)")  # behind the name of a body
RANKS = frozenset(["DI", "DS", "DCI", "DSI", "DC", "PC", "WPC", "RSM", "CSM", "SSGT", "MSGT"])
LETTERS = RANKS | OFFICE_LETTERS
TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.? $")
SURNAMES_TOO = frozenset(["chambers", "banks", "church", "press", "young", "hall"])  # bodies only beside other words
OFFICES = names.OFFICES & QUOTES.roles - QUOTES.bodies
KINDS = names.OFFICES - QUOTES.roles  # what tells which office it is: labour, home
GAP = re.compile(r", (?:[a-z-]+ ){0,4}(?:[A-Z][a-z]{1,5}\.? )?")
NAME_CLOSED = re.compile(r"(?: \([^()\n]{2,30}\))?(?: (?:of|at|from)(?: (?:the |[A-Z&])[\w.&’'-]*){1,6})?,")
BRANCHES = listed(  # what public bodies see to
    "securities health customs citizenship homeland food justice transport trade business education energy science"
    " culture agriculture housing finance media research arts veterans immigration border alcohol planning safety"
    " oversight ways foreign human labor labour commerce"
)
LONGEST_RUN = 20  # words that a name is looked for in; only a text in capitals has more in a row
SHOUTED = 3  # words in capitals that may be a name
PEOPLES = ("ian", "ean", "ese", "man", "woman")  # how words for the people of a country end


class Mentions(Roles):
    """Finds mentions in one English page."""

    def __init__(self, document: Document, people: Sequence[Person]) -> None:
        super().__init__(document, people)

    @cached_property
    def named(self) -> frozenset[str]:
        """Capitalised words that also stand inside sentences: Hodges, not Users."""
        plural = (word for word in self.document.capitals if word.low.endswith("s"))
        return frozenset(word.text for word in plural if not self._opens(word))

    @cached_property
    def firms(self) -> frozenset[str]:
        """The firms of the page that are called by one word."""
        return firms(self.document, self.people)

    # --- mentions in a stretch of words -----------------------------------------------------------

    def mentions(self, words: Sequence[Token]) -> list[tuple[int, int, Mention]]:
        """(first word, word after the last, mention) for all names, pronouns and roles, in order."""
        found: list[tuple[int, int, Mention]] = []
        place = 0
        while place < len(words):
            one = self._pronoun(words, place) or self._name(words, place) or self._role(words, place)
            if one:
                found.append(one)
            place = one[1] if one else place + 1
        found = [one for one in found if not self._bracketed(one[2])]
        kept = [one for at, one in enumerate(found) if not self._renamed_by(words, found[at : at + 2])]
        return [one for at, one in enumerate(kept) if not at or not self._office_of(kept[at - 1], one)]

    def _bracketed(self, mention: Mention) -> bool:
        """True for the short form of a body's name behind it: the Harbour Board (HB)."""
        return (
            mention.kind == "body"
            and self.document.text[mention.start - 1] == "("
            and self.document.text[mention.end : mention.end + 1] == ")"
        )

    def _office_of(self, name: tuple[int, int, Mention], role: tuple[int, int, Mention]) -> bool:
        """True for an office right behind its name: "Howard Archer, economist at Bell Bank said"."""
        (_, _, person), (_, _, office) = name, role
        if person.kind != "person" or office.kind != "role" or office.gender == "p":
            return False
        bare = office.text[:1].islower() and office.text.split(" ")[0].lower() not in DETERMINERS
        return bare and self.document.text[person.end : office.start] == ", "

    def _renamed_by(self, words: Sequence[Token], pair: Sequence[tuple[int, int, Mention]]) -> bool:
        """True for an office told just before the name itself: "mayor Jane Roe", "its director, Jane Roe, told"."""
        if len(pair) < 2 or pair[0][2].kind != "role" or pair[1][2].kind != "person":
            return False
        (_, _, office), (start, end, name) = pair
        gap = SHORT_FORM.sub("", self.document.text[office.end : words[start].start])
        if gap in {" ", "\u00a0"}:
            return True
        return end - start > 1 and name.start in self.people and self._closed(name) and self._leads(gap)

    def _leads(self, gap: str) -> bool:
        """True for ", ", for ", Sgt " and for ", retired bus driver " between an office and its name."""
        if not GAP.fullmatch(gap):
            return False
        plain = [word for word in gap[2:].split() if word.islower()]
        return not any(word in self.ends or word.endswith(("ed", "ing")) for word in plain if word != "retired")

    def _closed(self, name: Mention) -> bool:
        """True when a comma ends what is told beside a name: ", Jane Roe," or ", Jane Roe of Alder Research,"."""
        return bool(NAME_CLOSED.match(self.document.text, name.end))

    def _pronoun(self, words: Sequence[Token], place: int) -> tuple[int, int, Mention] | None:
        word = words[place]
        gender = self.lexicon.pronouns.get(word.low)
        if gender is None or (word.low == "it" and not self._says_next(words, place)):
            return None
        return place, place + 1, Mention(word.start, word.end, "pronoun", gender)

    def _kind_of_body(self, word: Token, name: Token) -> bool:
        """True before the name of a body: "investment bank Merrill Lynch"."""
        kinds = word.low in self.lexicon.bodies or word.low in self.lexicon.generic_bodies
        return kinds and word.low not in names.OFFICES and not word.capital and self.document.gap(word, name) == " "

    def _shouted(self, words: Sequence[Token]) -> bool:
        """True for CLICK HERE TO SEE MORE, and for IT IS OVER before a dash."""
        if len(words) < 2 or not words[0].text.isupper():
            return False
        led = self.document.text[words[-1].end : words[-1].end + 2] in {" —", " –"}
        return (len(words) > SHOUTED or led) and all(word.text.isupper() for word in words)

    def _tells_which(self, words: Sequence[Token], start: int, end: int) -> bool:
        """True for "the Chinese flag carrier": a people's name before a noun."""
        word = words[start]
        if end - start > 1 or end >= len(words) or words[end].capital or self.document.gap(word, words[end]) != " ":
            return False
        following = words[end].low
        if following in self.ends or following.endswith(("ly", "ed")):
            return False
        return (
            word.low.endswith((*PEOPLES, "ish"))
            or word.low in KINDS
            or (not following.endswith("s") and word.start not in self.people and self._described_by(words, start))
        )

    def _described_by(self, words: Sequence[Token], place: int) -> bool:
        """True after a small word that describes: "a shimmering Armani dress"."""
        before = words[place - 1] if place else None
        if before is None or before.capital or self.document.gap(before, words[place]) != " ":
            return False
        return before.low in ARTICLES or before.low.endswith(("ing", "ed", "ous", "ful", "al", "ive", "able"))

    def _gerund(self, words: Sequence[Token], place: int) -> bool:
        """True for "Describing ...", "Foolishly, ..." at a sentence start: a capital letter makes no name of it."""
        word = words[place]
        alone = place + 1 < len(words) and not words[place + 1].capital
        adverb = word.low.endswith("ly") and (alone or self.document.text[word.end : word.end + 1] == ",")
        known = word.start in self.people or word.low in names.MEN or word.low in names.WOMEN
        if known or not (word.low.endswith("ing") or adverb) or not self._opens(word):
            return False
        return place + 1 < len(words) and words[place + 1].low not in self.lexicon.cues

    def _bids(self, words: Sequence[Token], place: int) -> bool:
        """True for "Get those jokes off": a verb, not a name, opens the sentence."""
        word = words[place]
        known = word.start in self.people or word.low in names.GIVEN or word.low not in FINITE
        return not known and self._opens(word) and place + 1 < len(words) and words[place + 1].low in DETERMINERS

    def _says_next(self, words: Sequence[Token], place: int) -> bool:
        """True right before a verb of saying, or before the end of words cut at one: "it also said"."""
        after = place + 1
        while after < len(words) and words[after].low in self.lexicon.skipped:
            after += 1
        return after == len(words) or words[after].low in self.lexicon.cues

    def _name(self, words: Sequence[Token], place: int) -> tuple[int, int, Mention] | None:
        end = self._run_end(words, place)
        if end == place:
            return None
        start = self._trimmed(words, place, end)
        if start == end or (end - start == 1 and (self._gerund(words, start) or self._bids(words, start))):
            return None
        start = next((at for at in range(start, end - 1) if words[at].start in self.people), start)
        if self._shouted(words[place:end]) or self._tells_which(words, start, end):
            return None
        if self._before_role(words, start, end):
            role = self._role(words, end)
            return (place, role[1], role[2]) if role else None
        end = self._second_half(words, start, end)
        judged = self._judge(words[start:end])
        if judged.kind == "person" and start and self._kind_of_body(words[start - 1], words[start]):
            judged = judged._replace(kind="body", gender="", text=self.document.text[judged.start : judged.end])
        if judged.kind == "role":  # Chief of Staff
            end = self._role_end(words, end - 1)
            return (
                start,
                end,
                judged._replace(end=words[end - 1].end, text=self.document.text[judged.start : words[end - 1].end]),
            )
        if judged.kind != "body":
            return start, end, judged
        end = self._body_end(words, end)
        whole = judged._replace(end=words[end - 1].end, text=self.document.text[judged.start : words[end - 1].end])
        return start, end, self._with_possessor(words, start, whole if end > place + 1 else judged)

    def _second_half(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where Citizenship and Immigration Services ends; the same place for other names."""
        if end + 1 >= len(words) or words[end].low != "and" or not words[end + 1].capital:
            return end
        first, known = words[end - 1].low, words[start].start in self.people
        last = self._run_end(words, end + 1)
        apart = self.document.text[words[end - 1].end : words[end + 1].start] != " and "
        if known or apart or last == end + 1 or (end - start < 2 and first not in BRANCHES):
            return end
        whole = words[last - 1].low in self.lexicon.bodies and words[end + 1].start not in self.people
        return last if whole and first not in self.lexicon.bodies else end

    def _body_end(self, words: Sequence[Token], end: int) -> int:
        """The Ministry of Transport, the Bank of the North: what follows "of" belongs to the name."""
        if end < len(words) and words[end].text.isdigit() and self.document.gap(words[end - 1], words[end]) == " ":
            return end + 1  # Radio 1
        at = end + 1
        if at >= len(words) or words[end].low != "of" or self._possessive(words[end - 1]):
            return end
        at += words[at].low == "the"
        if at >= len(words) or not words[at].capital or self.document.gap(words[end - 1], words[end]) != " ":
            return end
        return self._run_end(words, at)

    def _with_possessor(self, words: Sequence[Token], start: int, body: Mention) -> Mention:
        """The National Landlords' League: the capitalised possessor is part of a body's name."""
        first = start
        while (
            start - first < LONGEST_ROLE
            and first
            and words[first - 1].capital
            and self.document.gap(words[first - 1], words[first]) in {" ", "’ ", "' "}
        ):
            first -= 1
        while first < start and words[first].low in self.lexicon.starters:
            first += 1
        if start - first > SHOUTED and all(word.text.isupper() for word in words[first:start]):
            return body
        return body._replace(start=words[first].start, text=self.document.text[words[first].start : body.end])

    def _before_role(self, words: Sequence[Token], start: int, end: int) -> bool:
        """True for a name that only tells which: "the Old Trafford boss"."""
        if end >= len(words) or words[end].capital or words[end].low not in self.lexicon.roles:
            return False
        return self.document.gap(words[end - 1], words[end]) == " " and not self._possessive(words[end - 1])

    def _run_end(self, words: Sequence[Token], place: int) -> int:
        end, most = place, min(len(words), place + LONGEST_RUN)
        while end < most and (
            self._of_name(words[end])
            or (end > place and words[end].low in names.PARTICLES and self._next_capital(words, end))
        ):
            if end > place and not self._joined(words[end - 1], words[end]):
                break
            end += 1
            if self._possessive(words[end - 1]):
                break
        return end

    def _of_name(self, word: Token) -> bool:
        return word.capital and not COMPOUND.search(word.low)

    def _next_capital(self, words: Sequence[Token], place: int) -> bool:
        return place + 1 < len(words) and words[place + 1].capital

    def _joined(self, first: Token, second: Token) -> bool:
        gap = self.document.gap(first, second)
        if "." in gap and second.low in self.lexicon.starters:
            return False
        return (
            gap in {" ", "\u00a0", " & ", "&"}
            or nicknamed(self.document, first, second)
            or (gap.strip() == "." and len(gap) < 3 and (len(first.text) < 4 or first.low in names.TITLES))
        )

    def _trimmed(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where the name itself begins: function words, offices and titles fall off the front while a name is left."""
        while start < end and words[start].low in self.lexicon.starters and not self._given(words, start, end):
            start += 1
        while start < end - 1 and words[start].text in RANKS:
            start += 1
        first = start
        offices = [
            at for at in range(start, end - 1) if words[at].low in names.OFFICES and words[at].low not in names.MEN
        ]
        start = offices[-1] + 1 if offices and words[start].start not in self.people else start
        while start < end - 1 and self._in_front(words, start, end):
            start += 1
        titled = start > first and words[start - 1].low in names.TITLES
        return start if start < end and (titled or not self._is_body(words[start:end])) else first

    def _in_front(self, words: Sequence[Token], place: int, end: int) -> bool:
        low = words[place].low
        if low in names.MEN or low in names.WOMEN:  # Dean Smith, but Dean Emil Ross
            return low in names.FRONT and end - place > 2 and self._given(words, place + 1, end)
        return low in names.FRONT or low in self.lexicon.roles

    def _given(self, words: Sequence[Token], start: int, end: int) -> bool:
        return (words[start].low in names.MEN or words[start].low in names.WOMEN) and end - start > 1

    def _is_body(self, words: Sequence[Token]) -> bool:
        if len(words) > 1 and "&" in self.document.text[words[0].end : words[-1].start]:
            return True  # M&S
        lows = {word.low.removesuffix("’s").removesuffix("'s") for word in words}
        if (lows & self.lexicon.bodies or lows & names.NOT_PERSON) and words[0].start not in self.people:
            return True
        if len(words) == 1 and words[0].low in names.PLACES:
            return True
        if len(words) == 1 and words[0].low in SURNAMES_TOO:
            return False
        if len(words) > 1 and INITIALS.fullmatch(words[0].text) and words[0].low not in names.OFFICES:
            return words[1].text.isupper()  # KK Mitra
        short = any(word.text.isupper() and 1 < len(word.text) < 6 and word.text not in LETTERS for word in words)
        return short and words[0].start not in self.people

    def _judge(self, words: Sequence[Token]) -> Mention:
        start, end = words[0].start, words[-1].end
        if self._possessive(words[-1]):
            end = end - 2 if words[-1].low.endswith(("’s", "'s")) else end
        person = self.people.get(start)
        if person is None and len(words) == 1 and TITLED.search(self.document.text, max(0, start - 6), start):
            return Mention(start, end, "person", "")
        if person:
            return Mention(start, end, "person", person.gender)
        text = self.document.text[start:end]
        if len(words) == 1 and words[0].low in SHORT_OFFICES:
            return Mention(start, end, "role", "", text)
        if len(words) > 1 and words[-1].low in OFFICES:
            return Mention(start, end, "role", "", text)  # the Aid Commissioner
        if self._is_body(words) or text in self.firms:
            return Mention(start, end, "body", "", text)
        if len(words) == 1 and words[0].low in self.lexicon.roles:
            return Mention(start, end, "role", "", text)
        if len(words) == 1 and words[0].low.endswith("s") and self._opens(words[0]) and words[0].text not in self.named:
            return Mention(start, end, "role", "p", text)  # Pilots have warned
        return self._with_article(words[0], start, end) if len(words) == 1 else Mention(start, end, "person", "")

    def _with_article(self, word: Token, start: int, end: int) -> Mention:
        """The Brit is a description, the Guardian a body: no last name takes an article."""
        before = self.document.text[max(0, start - 4) : start]
        if before.lower() != "the " and before[1:] not in {" A ", " a ", "An ", "an "}:
            return Mention(start, end, "person", "")
        if word.low in names.NATIONALS or word.low.endswith(PEOPLES):
            opened = start - len(before.lstrip())
            return Mention(opened, end, "role", "", self.document.text[opened:end])
        return Mention(start, end, "body", "", self.document.text[start:end])

    def _opens(self, word: Token) -> bool:
        """True at the start of a sentence."""
        before = self.document.text[max(0, word.start - 2) : word.start]
        return "\n" in before or before.strip(' “"')[-1:] in {"", ".", "!", "?"}
