"""Names among capitalised words: where one begins and ends, and whether a person, a body or an office bears it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.noun_phrases import LONGEST_ROLE_WORDS, NounPhrases
from analysis.entities.capitalised import COMPOUND, nicknamed
from analysis.entities.companies_en import firms
from analysis.text.document import Token
from analysis.text.rules import first

INITIALS = re.compile("[A-Z]{2}")
TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.? $")
SHORTENED_LETTERS = 4  # a word with a full stop that has fewer is none at the end of a sentence
SHORT_FORM_LETTERS = range(2, 6)  # of a body: BBC
LONGEST_RUN_WORDS = 20  # that a name is looked for in; only a text in capitals has more in a row
MOST_SHOUTED_WORDS = 3  # in capitals, that may be a name
AMPERSAND_GAPS = frozenset({" ", "\u00a0", " & ", "&"})
POSSESSIVE_GAPS = frozenset({" ", "’ ", "' "})

Bearer = Callable[[Sequence[Token], int], Mention | None]


class Names(NounPhrases):
    """Finds names in one document."""

    @cached_property
    def inner_plurals(self) -> frozenset[str]:
        """Capitalised words in the plural that also stand inside sentences: Hodges, not Users."""
        plural = (word for word in self.document.capitals if word.low.endswith(self.listed.plural_ending))
        return frozenset(word.text for word in plural if not self._opens(word))

    @cached_property
    def firms(self) -> frozenset[str]:
        """The firms of the document that are called by one word."""
        return firms(self.document, self.people)

    def _opens(self, word: Token) -> bool:
        """True at the start of a sentence."""
        before = self.document.text[max(0, word.start - 2) : word.start]
        return "\n" in before or before.strip(' “"')[-1:] in {"", ".", "!", "?"}

    # --- how far the capitals go ------------------------------------------------------------------

    def _run_end(self, words: Sequence[Token], place: int) -> int:
        end, most = place, min(len(words), place + LONGEST_RUN_WORDS)
        while end < most and self._continues(words, place, end):
            end += 1
            if self._possessive(words[end - 1]):
                break
        return end

    def _continues(self, words: Sequence[Token], place: int, end: int) -> bool:
        """True where the word at `end` may be of the name that begins at `place`."""
        word = words[end]
        if end == place:
            return self._of_name(word)
        if not self._of_name(word) and not self._is_particle(words, end):
            return False
        return self._joined(words[end - 1], word)

    def _of_name(self, word: Token) -> bool:
        return word.capital and not COMPOUND.search(word.low)

    def _is_particle(self, words: Sequence[Token], place: int) -> bool:
        """True for "von" before a capital."""
        if words[place].low not in self.listed.particles:
            return False
        return place + 1 < len(words) and words[place + 1].capital

    def _joined(self, before: Token, word: Token) -> bool:
        gap = self.document.gap(before, word)
        if "." in gap and word.low in self.lexicon.starters:
            return False
        if gap in AMPERSAND_GAPS or nicknamed(self.document, before, word):
            return True
        if gap.strip() != "." or len(gap) > 2:
            return False
        return len(before.text) < SHORTENED_LETTERS or before.low in self.listed.titles

    def _second_half(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where Citizenship and Immigration Services ends; the same place for other names."""
        if end + 1 >= len(words) or words[end].low not in self.listed.joining or not words[end + 1].capital:
            return end
        if words[start].start in self.people or words[end + 1].start in self.people:
            return end
        if self.document.text[words[end - 1].end : words[end + 1].start] != f" {words[end].low} ":
            return end
        first_half, last = words[end - 1].low, self._run_end(words, end + 1)
        if last == end + 1 or (end - start < 2 and first_half not in self.listed.branches):
            return end
        whole = words[last - 1].low in self.lexicon.bodies and first_half not in self.lexicon.bodies
        return last if whole else end

    def _body_end(self, words: Sequence[Token], end: int) -> int:
        """The Ministry of Transport, the Bank of the North: what follows "of" belongs to the name."""
        if end >= len(words) or not self._beside(words[end - 1], words[end]):
            return end
        if words[end].text.isdigit():
            return end + 1  # Radio 1
        if words[end].low not in self.listed.of or self._possessive(words[end - 1]):
            return end
        at = end + 1
        at += at < len(words) and words[at].low in self.listed.definite
        return self._run_end(words, at) if at < len(words) and words[at].capital else end

    # --- where the name begins --------------------------------------------------------------------

    def _trimmed(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where the name itself begins: function words, offices and titles fall off the front while a name is left."""
        while start < end and words[start].low in self.lexicon.starters and not self._given(words, start, end):
            start += 1
        while start < end - 1 and words[start].text in self.listed.ranks:
            start += 1
        whole = start
        if words[start : start + 1] and words[start].start not in self.people:
            start = self._behind_offices(words, start, end)
        while start < end - 1 and self._in_front(words, start, end):
            start += 1
        titled = start > whole and words[start - 1].low in self.listed.titles
        return start if start < end and (titled or not self._is_body(words[start:end])) else whole

    def _behind_offices(self, words: Sequence[Token], start: int, end: int) -> int:
        """The place behind the last office among these words, the last one left out."""
        before = self.edges.before_names
        offices = (at for at in range(end - 2, start - 1, -1) if words[at].low in before)
        return next(offices, start - 1) + 1

    def _in_front(self, words: Sequence[Token], place: int, end: int) -> bool:
        low = words[place].low
        if self._is_first_name(low):  # Dean Smith, but Dean Emil Ross
            return low in self.listed.before_names and end - place > 2 and self._given(words, place + 1, end)
        return low in self.listed.before_names or low in self.lexicon.roles

    def _is_first_name(self, low: str) -> bool:
        return low in self.listed.men or low in self.listed.women

    def _given(self, words: Sequence[Token], start: int, end: int) -> bool:
        return end - start > 1 and self._is_first_name(words[start].low)

    def _with_possessor(self, words: Sequence[Token], start: int, body: Mention) -> Mention:
        """The National Landlords' League: the capitalised possessor is part of a body's name."""
        before = start
        while before and start - before < LONGEST_ROLE_WORDS and self._possesses(words[before - 1], words[before]):
            before -= 1
        while before < start and words[before].low in self.lexicon.starters:
            before += 1
        if start - before > MOST_SHOUTED_WORDS and all(word.text.isupper() for word in words[before:start]):
            return body
        return body._replace(start=words[before].start, text=self.document.text[words[before].start : body.end])

    def _possesses(self, word: Token, body: Token) -> bool:
        return word.capital and self.document.gap(word, body) in POSSESSIVE_GAPS

    # --- what looks like a name -------------------------------------------------------------------

    def _shouted(self, words: Sequence[Token]) -> bool:
        """True for CLICK HERE TO SEE MORE, and for IT IS OVER before a dash."""
        if len(words) < 2 or not words[0].text.isupper():
            return False
        led = self.document.text[words[-1].end : words[-1].end + 2] in {" —", " –"}
        return (len(words) > MOST_SHOUTED_WORDS or led) and all(word.text.isupper() for word in words)

    def _gerund(self, words: Sequence[Token], place: int) -> bool:
        """True for "Describing ...", "Foolishly, ..." at a sentence start: a capital letter makes no name of it."""
        word = words[place]
        if place + 1 >= len(words) or words[place + 1].low in self.lexicon.cues:
            return False
        if word.start in self.people or self._is_first_name(word.low) or not self._opens(word):
            return False
        return word.low.endswith(self.listed.participle_ending) or self._is_opening_adverb(words, place)

    def _is_opening_adverb(self, words: Sequence[Token], place: int) -> bool:
        word = words[place]
        if not word.low.endswith(self.listed.adverb_ending):
            return False
        return not words[place + 1].capital or self.document.text[word.end : word.end + 1] == ","

    def _bids(self, words: Sequence[Token], place: int) -> bool:
        """True for "Get those jokes off": a verb, not a name, opens the sentence."""
        word = words[place]
        if word.low not in self.listed.finite or word.start in self.people or self._is_first_name(word.low):
            return False
        return self._opens(word) and place + 1 < len(words) and words[place + 1].low in self.listed.determiners

    def _tells_which(self, words: Sequence[Token], start: int, end: int) -> bool:
        """True for "the Chinese flag carrier": a people's name before a noun."""
        word = words[start]
        if end - start > 1 or end >= len(words) or words[end].capital or not self._beside(word, words[end]):
            return False
        following = words[end].low
        if following in self.edges.ends or following.endswith((self.listed.adverb_ending, self.listed.past_ending)):
            return False
        if word.low.endswith(self.listed.peoples + self.listed.nations) or word.low in self.edges.office_kinds:
            return True
        if following.endswith(self.listed.plural_ending) or word.start in self.people:
            return False
        return self._described_by(words, start)

    def _described_by(self, words: Sequence[Token], place: int) -> bool:
        """True after a small word that describes: "a shimmering Armani dress"."""
        before = words[place - 1] if place else None
        if before is None or before.capital or not self._beside(before, words[place]):
            return False
        return before.low in self.listed.articles or before.low.endswith(self.listed.describing)

    def _before_role(self, words: Sequence[Token], start: int, end: int) -> bool:
        """True for a name that only tells which: "the Old Trafford boss"."""
        if end >= len(words) or words[end].capital or words[end].low not in self.lexicon.roles:
            return False
        return self._beside(words[end - 1], words[end]) and not self._possessive(words[end - 1])

    def _kind_of_body(self, word: Token, name: Token) -> bool:
        """True before the name of a body: "investment bank Merrill Lynch"."""
        if word.capital or word.low in self.listed.offices or not self._beside(word, name):
            return False
        return word.low in self.lexicon.known_bodies

    # --- the name ---------------------------------------------------------------------------------

    def _name(self, words: Sequence[Token], place: int) -> Placed | None:
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
            return role._replace(first=place) if role else None
        end = self._second_half(words, start, end)
        return self._extended(words, place, start, end)

    def _extended(self, words: Sequence[Token], place: int, start: int, end: int) -> Placed:
        """The name with what belongs to it behind and before: Chief of Staff, the Bank of the North."""
        named = self._judged(words, start, end)
        if named.kind == "role":
            end = self._role_end(words, end - 1)
            return Placed(start, end, self._up_to(named, words[end - 1].end))
        if named.kind != "body":
            return Placed(start, end, named)
        end = self._body_end(words, end)
        whole = self._up_to(named, words[end - 1].end) if end > place + 1 else named
        return Placed(start, end, self._with_possessor(words, start, whole))

    def _up_to(self, mention: Mention, end: int) -> Mention:
        return mention._replace(end=end, text=self.document.text[mention.start : end])

    def _judged(self, words: Sequence[Token], start: int, end: int) -> Mention:
        """Who or what bears the name words[start:end]; its kind right before it decides: "bank Merrill Lynch"."""
        named = self._judge(words[start:end])
        if named.kind != "person" or not start or not self._kind_of_body(words[start - 1], words[start]):
            return named
        return named._replace(kind="body", gender="", text=self.document.text[named.start : named.end])

    def _judge(self, words: Sequence[Token]) -> Mention:
        """Who or what bears the name that these words are, by the first rule that knows."""
        end = words[-1].end
        if words[-1].low.endswith(self.listed.possessive_endings):
            end -= 2
        known = first("name", words[0].start, self._bearers, words, end)
        return known or Mention(words[0].start, end, "person", "")

    @cached_property
    def _bearers(self) -> tuple[Bearer, ...]:
        return (
            self._titled_person,
            self._known_person,
            self._short_office,
            self._office_in_capitals,
            self._body,
            self._role_in_capitals,
            self._plural_that_opens,
            self._nation_behind_article,
            self._body_behind_article,
        )

    def _titled_person(self, words: Sequence[Token], end: int) -> Mention | None:
        start = words[0].start
        if len(words) > 1 or start in self.people:
            return None
        titled = TITLED.search(self.document.text, max(0, start - 6), start)
        return Mention(start, end, "person", "") if titled else None

    def _known_person(self, words: Sequence[Token], end: int) -> Mention | None:
        person = self.people.get(words[0].start)
        return Mention(person.start, end, "person", person.gender) if person else None

    def _of_kind_role(self, words: Sequence[Token], end: int, gender: str = "") -> Mention:
        return Mention(words[0].start, end, "role", gender, self.document.text[words[0].start : end])

    def _short_office(self, words: Sequence[Token], end: int) -> Mention | None:
        alone = len(words) == 1 and words[0].low in self.listed.short_offices
        return self._of_kind_role(words, end) if alone else None

    def _office_in_capitals(self, words: Sequence[Token], end: int) -> Mention | None:
        """The Aid Commissioner."""
        office = len(words) > 1 and words[-1].low in self.edges.office_heads
        return self._of_kind_role(words, end) if office else None

    def _body(self, words: Sequence[Token], end: int) -> Mention | None:
        text = self.document.text[words[0].start : end]
        known = text in self.firms or self._is_body(words)
        return Mention(words[0].start, end, "body", "", text) if known else None

    def _role_in_capitals(self, words: Sequence[Token], end: int) -> Mention | None:
        alone = len(words) == 1 and words[0].low in self.lexicon.roles
        return self._of_kind_role(words, end) if alone else None

    def _plural_that_opens(self, words: Sequence[Token], end: int) -> Mention | None:
        """Pilots have warned."""
        word = words[0]
        if len(words) > 1 or not word.low.endswith(self.listed.plural_ending):
            return None
        common = self._opens(word) and word.text not in self.inner_plurals
        return self._of_kind_role(words, end, "p") if common else None

    def _article_before(self, word: Token) -> str:
        """The article right before a word, with its space; empty for none."""
        before = self.document.text[max(0, word.start - 4) : word.start]
        has_article = before.lower() == "the " or before[1:] in {" A ", " a ", "An ", "an "}
        return before.lstrip() if has_article else ""

    def _nation_behind_article(self, words: Sequence[Token], end: int) -> Mention | None:
        """The Brit is a description."""
        word = words[0]
        nation = word.low in self.listed.nationals or word.low.endswith(self.listed.peoples)
        article = self._article_before(word) if nation and len(words) == 1 else ""
        start = word.start - len(article)
        return Mention(start, end, "role", "", self.document.text[start:end]) if article else None

    def _body_behind_article(self, words: Sequence[Token], end: int) -> Mention | None:
        """The Guardian is a body: no last name takes an article."""
        start = words[0].start
        article = self._article_before(words[0]) if len(words) == 1 else ""
        return Mention(start, end, "body", "", self.document.text[start:end]) if article else None

    # --- bodies -----------------------------------------------------------------------------------

    def _is_body(self, words: Sequence[Token]) -> bool:
        if len(words) == 1:
            return self._is_one_word_body(words[0])
        if "&" in self.document.text[words[0].end : words[-1].start]:
            return True  # M&S
        if self._has_word_of_bodies(words):
            return True
        if INITIALS.fullmatch(words[0].text) and words[0].low not in self.listed.offices:
            return words[1].text.isupper()  # KK Mitra
        return self._has_short_form(words)

    def _is_one_word_body(self, word: Token) -> bool:
        if self._has_word_of_bodies([word]) or word.low in self.listed.places:
            return True
        return word.low not in self.listed.surnames_too and self._has_short_form([word])

    def _has_word_of_bodies(self, words: Sequence[Token]) -> bool:
        if words[0].start in self.people:
            return False
        lows = {self._without_possessive(word.low) for word in words}
        return bool(lows & self.lexicon.bodies or lows & self.listed.no_people)

    def _without_possessive(self, text: str) -> str:
        for ending in self.listed.possessive_endings:
            text = text.removesuffix(ending)
        return text

    def _has_short_form(self, words: Sequence[Token]) -> bool:
        """True for the BBC, ITV News."""
        if words[0].start in self.people:
            return False
        return any(self._is_short_form(word.text) for word in words)

    def _is_short_form(self, text: str) -> bool:
        if not text.isupper() or len(text) not in SHORT_FORM_LETTERS:
            return False
        return text not in self.listed.ranks and text not in self.listed.office_letters
