"""English passages by what they show: marks, splits, labels, offices, bodies, papers; written before their first run."""

from __future__ import annotations

from tests.analysis.passages import Passage as P

SAID: dict[str, list[P]] = {
    "curly marks": [
        P("office, name, verb", "“⟦We counted eleven holes in the roof⟧,” fire chief Dana Orlov told local radio.", ("Dana Orlov",)),
        P("verb, title, double name", "“⟦Nobody should have to choose between heat and food⟧,” argued Baroness Isobel Crane-Hartley.", ("Isobel Crane-Hartley",)),
    ],
    "straight marks": [
        P("recalls", 'The cellar had been dug in 1911. "⟦It smelled of gas for a week⟧," recalls neighbour Tomasz Bielak.', ("Tomasz Bielak",)),
        P("two in one paragraph", '"⟦The ice is thin this year⟧," said guide Aino Lehto. "⟦Stay on the marked path⟧," ranger Sam Oduya added.', ("Aino Lehto", "Sam Oduya")),
    ],
    "guillemets and low marks": [
        P("guillemets", "«⟦We shall appeal to the highest court there is⟧», said the lawyer Pavlo Hrytsak.", ("Pavlo Hrytsak",)),
        P("low and high", "„⟦The lake is dying before our eyes⟧“, said biologist Greta Lindqvist.", ("Greta Lindqvist",)),
    ],
    "single marks and two small ones": [
        P("single with an apostrophe inside", "‘⟦It wasn’t my idea, and I won’t pretend it was⟧,’ Councillor Ben Tully told the meeting.", ("Ben Tully",)),
        P("grave and straight", "``⟦Our crews have been out since four in the morning⟧,'' Commissioner Ilse Brandt said.", ("Ilse Brandt",)),
    ],
    "nested marks": [
        P("single inside curly", "“⟦When my son asked ‘Are we going home?’ I had no answer⟧,” said Halima Noor, a mother of three.", ("Halima Noor",)),
        P("title inside speech", 'Dr. Leo Hartmann said: "⟦I read \'The Drowned Valley\' twice before I came here.⟧"', ("Leo Hartmann",)),
    ],
    "mis-paired marks": [
        P("the first paragraph never closes", "“⟦The council has sold us a dream⟧\n\nResidents packed the hall on Monday. “⟦Nobody asked us⟧,” said baker Joan Petrie.", (None, "Joan Petrie")),
        P("inches", 'The 8" main broke at dawn.\n\n"⟦Water came up through the floor⟧," said tenant Rosa Milic.', ("Rosa Milic",)),
    ],
    "line breaks": [
        P("closed on the next line", 'Captain Erik Sund said: "⟦We had four minutes.\nThat was all we had.⟧"', ("Erik Sund",)),
    ],
    "several paragraphs": [
        P(
            "one closing mark",
            "Warden Phil Akers read from a letter. “⟦I came to this valley in 1962.⟧\n\n“⟦There was no road and no bridge.⟧\n\n“⟦We made both with our own hands⟧,” he said.",
            ("Phil Akers", "Phil Akers", "Phil Akers"),
        ),
        P(
            "told before",
            "Judge Nadia Ferro explained her ruling:\n\n“⟦The law leaves no room for doubt.⟧\n\n“⟦A promise in writing is a debt.⟧”",
            ("Nadia Ferro", "Nadia Ferro"),
        ),
    ],
    "lost line breaks": [
        P(
            "each paragraph opens",
            'Club doctor Ivor Penhale spoke after the match. "⟦He felt the knee at half time.⟧ "⟦We iced it and he went on.⟧" The manager, Rhys Colley, '
            'would not say more. "⟦I am no doctor⟧," Colley said.',
            ("Ivor Penhale", "Ivor Penhale", "Rhys Colley"),
        ),
        P("told before", "Warden Nell Tavish said: “⟦The gate was open all night.⟧ “⟦Nobody had a key, and nobody asked for one.⟧”", ("Nell Tavish", "Nell Tavish")),
    ],
    "dashes": [
        P("dash and said", "“⟦The harvest will be late, but it will come⟧,” – said farm manager Orest Dudka.", ("Orest Dudka",)),
        P("signature with an office", "“⟦Read everything twice and sign nothing at night.⟧” — Vera Lomax, notary", ("Vera Lomax",)),
    ],
    "split quotes": [
        P("said in the middle", '"⟦For years⟧," says Miriam Okafor, who runs the shelter, "⟦we asked for one more room.⟧"', ("Miriam Okafor", "Miriam Okafor")),
        P("and then a new sentence", "“⟦It is over⟧,” goalkeeper Luca Ferri said after the match. “⟦I gave this club eleven years.⟧”", ("Luca Ferri", "Luca Ferri")),
        P("he in the middle", "Owner Hal Brody shrugged. “⟦Insurance⟧,” he said, “⟦is a bet you want to lose.⟧”", ("Hal Brody", "Hal Brody")),
    ],
    "labels": [
        P("name and colon", 'Reactions came quickly.\n\nMayor Lucía Prado: "⟦This is a gift to the whole coast.⟧"', ("Lucía Prado",)),
        P("party in brackets", "Sen. Ted Maddox (R-Iowa): “⟦I will read the bill before I vote on it.⟧”", ("Ted Maddox",)),
    ],
    "interviews": [
        P(
            "initials of the paper ask",
            "Novelist Irene Falk spoke to us at home.\n\nQ: Why did you stop writing for so long?\n\nFalk: ⟦I had nothing to say that others had not said.⟧\n\n"
            "Q: And what has changed since then?\n\nFalk: ⟦My daughter asked me for a story about ships.⟧",
            ("Irene Falk", "Irene Falk"),
        ),
        P(
            "host and guest",
            "HOST: Governor, will you run again in the autumn?\n\nDELGADO: ⟦I have not decided and I will not decide today.⟧\n\n"
            "HOST: So when will the voters know?\n\nDELGADO: ⟦When my family has talked it over at supper.⟧",
            ("DELGADO", "DELGADO"),
        ),
    ],
    "no cue, the same speaker": [
        P("next paragraph", "Coach Renata Silva praised the young side.\n\n“⟦They ran until the last second⟧,” Silva said.\n\n“⟦I could not have asked for more from them.⟧”", ("Renata Silva", "Renata Silva")),
        P("same paragraph after an act", "“⟦Look at this⟧,” said miller Jonas Weck, holding up a handful of flour. “⟦You cannot buy that in a shop.⟧”", ("Jonas Weck", "Jonas Weck")),
        P("another person in between", "“⟦Sales doubled in a month⟧,” said shopkeeper Amir Sayed. His rival Clive Dent was less happy. “⟦I sold two chairs all week.⟧”", ("Amir Sayed", "Clive Dent")),
    ],
    "partial quotes": [
        P("called it", "Prime Minister Helga Strand called the leak “⟦an attack on every citizen⟧” and promised an inquiry.", ("~Helga Strand",)),
        P("inside a that-clause", "Analyst Devi Rao said the merger “⟦makes no sense for shareholders⟧” at this price.", ("~Devi Rao",)),
        P("two in a sentence", "Striker Paul Mbeki described the pitch as “⟦a ploughed field⟧” and the lights as “⟦a bad joke⟧”.", ("~Paul Mbeki", "~Paul Mbeki")),
        P("one word", "Treasurer Gwen Pask called the audit “⟦scandalous⟧” on Tuesday.", ("~Gwen Pask",)),
    ],
    "marks that are no quotes": [
        P("ship", "The ferry “Silver Tern” left the port two hours late, harbour master Ivo Lang said."),
        P("firm", 'The company "North Sea Timber" told investors that sales fell in the spring.'),
        P("scare", "Officials say the “ghost” buses cost the city nine million crowns a year."),
        P("title of a work", "Her second novel, “A House of Salt and Rain,” sold forty thousand copies, publisher Max Orton said."),
        P("nickname", "“⟦He never lost his temper⟧,” said Robert “Bobby” Tarn, a cousin.", ("Robert “Bobby” Tarn",)),
    ],
    "office beside the name": [
        P("office of a body after the name", "“⟦Wheat prices have reached a floor⟧,” said Olga Reyes, chief economist at Harvest Bank.", ("Olga Reyes",)),
        P("long office before the name", "“⟦The wall will hold⟧,” said deputy regional flood protection director Arne Solberg.", ("Arne Solberg",)),
        P("the office, comma, name", "“⟦We found no trace of the boat⟧,” said the head of the search team, Lieutenant Marco Deluca.", ("Marco Deluca",)),
        P("name, office with a clause", "“⟦Trust is earned in drops⟧,” said Pastor Eli Grant, who has led the parish since 2003 and knows every family.", ("Eli Grant",)),
    ],
    "office alone": [
        P("the minister", "Transport Minister Jana Novotna visited the site on Friday. “⟦The tunnel will open on schedule⟧,” the minister said.", ("Jana Novotna",)),
        P("said the governor", "Governor Luis Ortega toured the camp with General Peter Haas. “⟦Nobody will spend the winter in a tent⟧,” said the governor.", ("Luis Ortega",)),
        P("an office of a body", "Anders Holt, the NATO secretary general, met reporters in Oslo. “⟦We stand by every ally⟧,” the NATO chief said.", ("Anders Holt",)),
        P("the other office", "Lawyer Kate Moran and judge Saul Brill clashed. “⟦Sit down, please⟧,” the judge said.", ("Saul Brill",)),
        P("nobody holds it", "Mayor Ada Finch opened the bridge. “⟦I have driven this road since I was a boy⟧,” a taxi driver said.", ("a taxi driver",)),
        P("the only one of the trade", "Mo Tadesse has grown coffee here for thirty years. “⟦The rain no longer knows its season⟧,” the grower said.", ("Mo Tadesse",)),
    ],
    "bodies": [
        P("ministry in a statement", "“⟦The border remains open to lorries⟧,” the Ministry of Transport said in a statement.", ("Ministry of Transport",)),
        P("White House", "“⟦The president has made his position clear⟧,” the White House said on Sunday.", ("White House",)),
        P("court", "The Supreme Court was brief: “⟦The appeal is dismissed in full.⟧”", ("Supreme Court",)),
        P("the company after its name", "Redfern Motors closed its plant in May. “⟦Every worker will be offered a new post⟧,” the company said.", ("Redfern Motors",)),
    ],
    "papers": [
        P("said in a statement", "The union Seafarers United rejected the offer. “⟦Our members have waited long enough⟧,” it said in a statement.", ("Seafarers United",)),
        P("the statement of somebody", "Minister Carla Diaz resigned on Monday. “⟦I no longer have the support I need⟧,” she wrote in a letter to staff.", ("Carla Diaz",)),
        P("the letter read", "“⟦You have thirty days to leave the building⟧,” the letter read.", ("the letter",)),
        P("according to a report", "“⟦Half of all wells are empty⟧,” according to a report by WaterWatch.", ("WaterWatch",)),
    ],
    "descriptions": [
        P("a woman", "“⟦I just ran and did not look back⟧,” a woman who gave her name only as a neighbour said.", ("a woman",)),
        P("one resident", "“⟦They knock at night⟧,” one resident told the Ledger.", ("one resident",)),
        P("of an office", "“⟦Talks are going nowhere⟧,” said a senior diplomat from one of the two countries.", ("a senior diplomat from one of the two countries",)),
        P("for somebody", "“⟦Mr Lowe denies every word of it⟧,” a spokesman for the minister said.", ("a spokesman for the minister",)),
    ],
    "who it is not": [
        P("listener", "“⟦You knew the risk and took it anyway⟧,” prosecutor Wanda Kruk told defendant Milos Petric.", ("Wanda Kruk",)),
        P("possessor", "“⟦He was always the first to help⟧,” Daniel Osei’s sister Grace Osei said.", ("Grace Osei",)),
        P("in a relative clause", "“⟦The money is gone⟧,” said Yusuf Demir, whom police chief Ann Colley questioned twice.", ("Yusuf Demir",)),
        P("after with", "Speaking with Mayor Tim Radley, teacher Lois Bane said: “⟦Our roof leaks every spring.⟧”", ("Lois Bane",)),
    ],
    "names": [
        P("brothers", "Brothers Adam and Noah Weir built the mill. “⟦We argued about every nail⟧,” Noah Weir said.", ("Noah Weir",)),
        P("a couple", "Colin and Maria Stead bought the farm in 1999. “⟦We had no idea how to milk a cow⟧,” Maria said.", ("Maria Stead",)),
        P("the first of a couple", "Colin and Maria Stead bought the farm in 1999. “⟦The bank laughed at us⟧,” Colin said.", ("Colin Stead",)),
        P("foreign", "Nguyen Thi Hoa sells soup by the station. “⟦My mother taught me the broth⟧,” Hoa said.", ("Nguyen Thi Hoa",)),
        P("junior", "“⟦My father would have laughed at all this⟧,” said Walter Pryce Jr., who inherited the shop.", ("Walter Pryce Jr",)),
    ],
}  # fmt: skip

# (text, what is told, by whom)
TOLD: list[tuple[str, str, str]] = [
    ("Finance Minister Jo Hallam said on Tuesday that taxes would not rise before the election.", "taxes would not rise before the election", "Jo Hallam"),
    ("Doctor Sita Menon warned that the ward could run out of beds by Friday.", "the ward could run out of beds by Friday", "Sita Menon"),
    ("According to historian Pavel Novak, the gate was built two centuries later.", "the gate was built two centuries later", "Pavel Novak"),
    ("The new rules will hurt small shops, according to economist Lena Abt.", "The new rules will hurt small shops", "Lena Abt"),
    ("Greta Moss believes the town can live without the mine.", "the town can live without the mine", "Greta Moss"),
    ("The buses will be free on Sundays, Mayor Ola Vik said.", "The buses will be free on Sundays", "Ola Vik"),
    ("Captain Ray Dunn said he had seen no lights on the shore.", "he had seen no lights on the shore", "Ray Dunn"),
    ("The Interior Ministry said that three border crossings would close overnight.", "three border crossings would close overnight", "Interior Ministry"),
]  # fmt: skip

UNTOLD = [  # nothing is stated in them
    "Singer Mae Holloway told a joke and left the stage.",
    "He was told to wait by the clerk at the door.",
    "The prize was claimed by Olaf Brenner, the youngest of the five.",
    "Editor Nell Hays said goodbye to her staff after nineteen years.",
]
