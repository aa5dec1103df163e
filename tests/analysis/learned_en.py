"""English passages of our own for faults that real articles have shown: each one failed before it was mended."""

from __future__ import annotations

from tests.analysis.passages import Passage as P

LEARNED: list[P] = [
    P("a clause of its own after and", "The bakers saw the market board on Tuesday and Ferrand added: “⟦We asked for two more ovens.⟧”", ("Ferrand",)),
    P("prosecutors are no defendant", "Milan Drobny was arrested on Friday. “⟦He planned it for a year⟧,” prosecutors said in a statement.", ("prosecutors",)),
    P("the judge is not who was tried", "Pietro Salis ran the market for years. The judge said that “⟦a heavy fine was called for because of the harm done⟧”.", ("~The judge",)),
    P("a deputy is not the minister", "Deputy Prime Minister Ana Belic opened the talks. “⟦I shall decide on Monday⟧,” the prime minister told radio.", ("the prime minister",)),
    P("an office without a comma behind its name", "Howard Pell, economist at Northgate Bank said the board “⟦may well wait until the autumn⟧”.", ("~Howard Pell",)),
    P("chambers are a body", "The Alder Chambers of Commerce said it was “⟦deeply worried by the noise⟧”.", ("~Alder Chambers of Commerce",)),
    P("a verb that opens", "Describing the scene, Ruben Tosh said: “⟦There was glass in the soup.⟧”", ("Ruben Tosh",)),
    P("the two last words of three", "Elizabeth Crane Howell won the seat. “⟦The people have spoken⟧,” Crane Howell said.", ("Elizabeth Crane Howell",)),
    P("a flag carrier is no nation", "“⟦All seats to the islands are sold⟧,” the Norwegian flag carrier said.", ("the Norwegian flag carrier",)),
    P("the manager's full office", "The line's general manager, Bob Sayles, said in a letter that “⟦eating on the platform is not allowed⟧”.", ("~Bob Sayles",)),
    P("the one with the camera", "“⟦Four guards for one sandwich⟧,” the person holding the camera said.", ("the person",)),
    P("a story of an agency", "A guide told them, “⟦It is your turn to climb⟧,” Reuters reported.", ("A guide",)),
    P("shouted links are nobody", "CLICK HERE TO GET THE NEWS APP Host Heather Chive said, “⟦We all need to help her get better.⟧”", ("Heather Chive",)),
    P("pronouns open a sentence", "Bob Tarley kept the light for six years. He, too, doubts the storm. “⟦Why did no boat hear it?⟧”", ("Bob Tarley",)),
    P("a spokesman is somebody new", "Tim Corrow, the union's harbour spokesman, was not told. “⟦The lock needs three more winters⟧,” a spokesman said.", ("a spokesman",)),
    P("an office with and", "“⟦Boat yards have too few orders for the winter⟧,” said Harbour and River Trade Minister Heinz Takada.", ("Heinz Takada",)),
    P("a bank behind its kind", "“⟦We remain careful about the years to come⟧,” investment bank Marlow Lynd said.", ("Marlow Lynd",)),
    P("a ship of that name", "“⟦Nobody has called us yet⟧,” said one Leeds-based trader.", ("one Leeds-based trader",)),
    P("short for a body between", "“⟦We have hardly started⟧,” the new chair of the Harbour Board (HB), Brian Carver, says.", ("Brian Carver",)),
    P("no subject but the one before", "In a note, Carla Diaz called the plan “⟦a very odd idea⟧”, saying: “⟦I would not pay for it myself.⟧”", ("~Carla Diaz", "Carla Diaz")),
    P("it was said of nobody", "The fault was only recently disclosed. A Bellring spokesman gave the following answer: “⟦Trust is important to us and we take it seriously.⟧”", ("A Bellring spokesman",)),
    P("the full name of two", "“⟦Maps are working papers⟧,” explains Herbert Hanks of the group's Belgian partner Keyline.", ("Herbert Hanks",)),
    P("where the player comes from", "Tottering manager Martin Jolk praised his side. “⟦We had to be patient⟧,” the Dutchman said.", ("Martin Jolk",)),
    P("chief of staff", "“⟦People want to know where she stands⟧,” White House Chief of Staff Ramon Emory said.", ("Ramon Emory",)),
    P("an office of a sport", "Gloster director of rugby Nigel Melford said: “⟦We lost the ball and then our heads.⟧”", ("Nigel Melford",)),
    P("who only asks in an interview", "Our paper met Nan Orr.\n\nHerald: Do you ever sleep at all in winter?\n\nOrr: ⟦I sleep like a stone in a river.⟧\n\nHerald: And what do you do in the summer?\n\nOrr: ⟦I wait for the winter and mend the nets.⟧", ("Nan Orr", "Nan Orr")),
]  # fmt: skip
