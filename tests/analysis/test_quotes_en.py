"""English passages of our own: every way in which a paper marks words and names who said them."""

from __future__ import annotations

from tests.analysis.passages import Passage as P
from tests.analysis.passages import failures, told

PASSAGES = [
    P("said X after curly marks", "“⟦The bridge will stay closed until spring⟧,” said Martha Quill, the county engineer.", ("Martha Quill",)),
    P("X said after straight marks", '"⟦We lost the whole harvest⟧," Owen Tarrant told reporters on Monday.', ("Owen Tarrant",)),
    P("X said before a comma", "Clerk Helen Moss said, “⟦Nobody called us that night.⟧”", ("Helen Moss",)),
    P("X said before a colon", 'Owen Tarrant said: "⟦The dam held.⟧"', ("Owen Tarrant",)),
    P("full name by its last name", "Mayor Ruth Kessel opened the fair. “⟦It is a good day for the town⟧,” Kessel said.", ("Ruth Kessel",)),
    P(
        "split in two",
        "“⟦The pumps failed⟧,” said Peter Lorn. “⟦We had no second line.⟧”",
        ("Peter Lorn", "Peter Lorn"),
    ),
    P(
        "split inside a sentence",
        "“⟦If the rain stops⟧,” Anna Bright said, “⟦we can open the road on Friday.⟧”",
        ("Anna Bright", "Anna Bright"),
    ),
    P(
        "he added",
        "Paul Wren met the crews at dawn. “⟦They worked all night without a break⟧,” he said.",
        ("Paul Wren",),
    ),
    P(
        "she is not he",
        "Paul Wren thanked nurse Clara Dunn. “⟦I only did what anyone would do⟧,” she said.",
        ("Clara Dunn",),
    ),
    P(
        "office instead of a name",
        "Harbour chief Oskar Blom met the owners. “⟦We will not pay twice for one pier⟧,” the harbour chief said.",
        ("Oskar Blom",),
    ),
    P("an unknown office", "“⟦We have seen nothing like it in forty years⟧,” a coastguard official said.", ("a coastguard official",)),
    P("any noun with an article", "“⟦Doors close in five minutes, please step inside⟧,” the usher announced.", ("the usher",)),
    P("a body", "“⟦The flights will resume on Sunday morning⟧,” Northwind Airlines said in a statement.", ("Northwind Airlines",)),
    P("a paper", "“⟦No fault was found in the brakes of the train⟧,” the report said.", ("the report",)),
    P("according to", "“⟦Prices will rise again before winter⟧,” according to Laura Finch.", ("Laura Finch",)),
    P("long aside between name and verb", "“⟦It was never about money⟧,” Tom Hale, a retired judge who sat on the panel, said.", ("Tom Hale",)),
    P(
        "the name in a relative clause is not the subject",
        "Nora Pike, who once worked for Senator Alan Crewe, said: “⟦The files were burned in June.⟧”",
        ("Nora Pike",),
    ),
    P("not the one spoken for", "“⟦The senator has nothing to hide⟧,” said a spokeswoman for Alan Crewe.", ("a spokeswoman for Alan Crewe",)),
    P("not the possessor", "“⟦She never asked for help⟧,” Ann Lowry’s brother Simon Lowry said.", ("Simon Lowry",)),
    P("not the one told", "“⟦You have a week⟧,” Judge Mary Colt told Ben Archer.", ("Mary Colt",)),
    P(
        "several paragraphs, each opened",
        "“⟦We started with two boats.⟧\n\n“⟦Now we have nine⟧,” said Lena Storm.",
        ("Lena Storm", "Lena Storm"),
    ),
    P("marks inside marks", "“⟦He told me ‘go home’ and shut the door⟧,” said Ivy Marsh.", ("Ivy Marsh",)),
    P("two small marks", "``⟦The vote was fair and open to all⟧,'' said Carl Jensen.", ("Carl Jensen",)),
    P("single curly marks", "‘⟦The ferry was full when we left the shore⟧,’ said Nils Holm.", ("Nils Holm",)),
    P(
        "an odd mark spoils its own paragraph only",
        'The 6" pipe burst on Elm Road.\n\n"⟦We heard a bang and ran outside⟧," said Dora Finn.',
        ("Dora Finn",),
    ),
    P("partial quote", "Minister Karl Voss said the plan was “⟦a gift to every village⟧” in the valley.", ("~Karl Voss",)),
    P("a title is no quote", "The film “The Long Way Home” opens on Friday in Port Alder."),
    P("a scare quote is no quote", "The so-called “experts” left the hall before lunch."),
    P("a name in marks is no quote", "On “The Morning Hour,” host Jane Roe praised the new school."),
    P("a signature", "“⟦The best bread in the whole county.⟧” — Rosa Lind", ("Rosa Lind",)),
    P("a label inside the marks", "The transcript follows.\n\n“MILLER: ⟦Did you sign the letter on the third of May?⟧”", ("MILLER",)),
    P("a question, then the name", "“⟦Who will pay for the roof?⟧” Dunmore asked.", ("Dunmore",)),
    P(
        "an unsigned quote after a speaker",
        "Ella Frost said the clinic needs two more doctors. “⟦Without them we close in March.⟧”",
        ("Ella Frost",),
    ),
    P("nobody is named", "“⟦Everything changes and nothing stays as it was.⟧”\n\nThe sign hangs over the door.", (None,)),
    P("a cut name of a state", "“⟦We will win this seat in November⟧,” said Rep. Amy Stone (D-Ohio).", ("Amy Stone",)),
    P(
        "a gerund",
        "Victor Lane left the hall early, saying: “⟦I have heard enough for one day.⟧”",
        ("Victor Lane",),
    ),
    P("crowd", "“⟦We want our river back⟧,” the protesters shouted.", ("the protesters",)),
    P("Mr. is no full stop", "“⟦The school will open on time⟧,” Mr. Harrow said.", ("Harrow",)),
    P("two names", "Dean Emil Ross and student Kim Vale spoke. “⟦I am proud of this class⟧,” Ross said.", ("Emil Ross",)),
    P("emphatic question inside", "“⟦Why now?⟧” asked Gina Holt.", ("Gina Holt",)),
    P(
        "the answers of an interview",
        "Mayor Ruth Kessel took our questions.\n\nQuestion: When will the bridge open again for cars?\n\n"
        "KESSEL: ⟦It will open in May if the weather allows it.⟧\n\nQuestion: And what will the repair cost the town?\n\n"
        "KESSEL: ⟦Forty million, and that is the final sum.⟧",
        ("Ruth Kessel", "Ruth Kessel"),
    ),
    P("a book after a preposition", 'In his book "Ten Winters," Mr. Harrow described the siege of the town.'),
    P("who said is not the one", "Ada Crane, whom Senator Alan Crewe called a liar, said: “⟦I have the letters.⟧”", ("Ada Crane",)),
    P("a verb of a clause is passed over", "Dean Emil Ross told a student who asked about fees that “⟦nothing has been decided yet⟧.”", ("~Emil Ross",)),
    P("as she put it", "As Nora Pike put it, “⟦the town sleeps while the river rises.⟧”", ("Nora Pike",)),
    P("made a comment", "Tom Hale made the following comment:\n\n“⟦The court has never been asked to rule on fish.⟧”", ("Tom Hale",)),
    P("footage of somebody saying", "The clip shows footage of Carl Jensen saying, “⟦I will not sign this paper.⟧”", ("Carl Jensen",)),
    P("a historian and writer", "“⟦Kings rarely leave on time⟧,” explained writer and historian Lena Storm.", ("Lena Storm",)),
    P("an unknown first name", "Takeshi Mori led the crew. “⟦We sailed at dawn⟧,” Mori said.", ("Takeshi Mori",)),
    P("the boss of a club", "The former Elm Park boss praised Jan Wolf, saying: “⟦He will do well here.⟧”", ("The former Elm Park boss",)),
]  # fmt: skip


def test_english_passages_are_read_as_a_reader_would() -> None:
    wrong = failures(PASSAGES, "en")
    assert 1 - len(wrong) / len(PASSAGES) >= 0.97, "\n".join(wrong)


def test_a_statement_after_that_is_told() -> None:
    text = "Mayor Ruth Kessel said on Monday that the tram line will open in May."
    assert told(text, "en") == [("the tram line will open in May", "Ruth Kessel")]


def test_a_statement_by_office_goes_to_the_person() -> None:
    text = (
        "Mayor Ruth Kessel opened the fair. The mayor believes that the new market will bring jobs."
    )
    assert told(text, "en") == [("the new market will bring jobs", "Ruth Kessel")]


def test_a_statement_with_a_participle_is_told() -> None:
    text = "Dean Emil Ross rejected the offer, saying such gifts always come with a price."
    assert told(text, "en") == [("such gifts always come with a price", "Emil Ross")]


def test_a_statement_according_to_somebody_is_told() -> None:
    text = "According to Laura Finch, the shop will close at the end of June."
    assert told(text, "en") == [("the shop will close at the end of June", "Laura Finch")]


def test_a_sentence_without_saying_tells_nothing() -> None:
    assert told("Dean Emil Ross visited the library and met two students.", "en") == []
