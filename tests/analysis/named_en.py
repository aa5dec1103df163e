"""English news sentences of our own and the people named in them, written before the first run."""

from __future__ import annotations

SENTENCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Harrison said the tunnel would stay shut until Monday.", ("Harrison",)),
    ("The bridge was designed by Kowalewski, who lives in Gdansk.", ("Kowalewski",)),
    ("Bayern Altdorf beat Sporting Lagoa 2-1 in the cup on Tuesday.", ()),
    ("President Olander arrived in Oslo late on Sunday.", ("Olander",)),
    ("Mrs Whitcombe's lawyer, Dana Fell, declined to comment.", ("Whitcombe", "Dana Fell")),
    ("Witnesses said the ferry left Port Alder an hour late.", ()),
    ("Analysts expect Northgate Holdings to report a loss.", ()),
    ("Midfielder Okonjo scored twice before half-time.", ("Okonjo",)),
    ('"We have no plan B," Petrosyan told reporters in Yerevan.', ("Petrosyan",)),
    ("The Alder Valley Stock Exchange closed higher.", ()),
    ("Delgado's wife and two sons were in court.", ("Delgado",)),
    ("Foreign Minister Ilmar Kask met Bergström in Stockholm.", ("Ilmar Kask", "Bergström")),
    ("Under Chapter Nine of the charter, members must pay.", ()),
    ("J. R. Pemberton opened the batting for Kent.", ("J. R. Pemberton",)),
    ("The Daily Argus first reported the sale of Kestrel Motors Ltd.", ()),
    ("Yamashita, 54, has run the museum since 2011.", ("Yamashita",)),
    ("Hungarians voted on Sunday in a cold wind.", ()),
    (
        "Detective Inspector Moyra Quill said Lennox was arrested at home.",
        ("Moyra Quill", "Lennox"),
    ),
    ("Flooding was reported in Lower Marsh and Hythe.", ()),
    ("Tamsin Orme replaced Johansson as chief executive.", ("Tamsin Orme", "Johansson")),
    ("Ravi Menon and Lucia Prado will share the prize.", ("Ravi Menon", "Lucia Prado")),
    ("U.S. officials met in the Blue Room of the palace.", ()),
    ("Kuznetsova won the third set in nine minutes.", ("Kuznetsova",)),
    ("The club sold Real Montara striker Anton Veiga to Lagoa.", ("Anton Veiga",)),
    ("Judge Carver adjourned the case until April.", ("Carver",)),
    ("Prices rose in Helsinki, Riga and Tallinn.", ()),
    ("Sir Edmund Vale thanked the nurses of Saint Bride hospital.", ("Edmund Vale",)),
    ("Reporters asked Nakagawa about the missing report.", ("Nakagawa",)),
    ("According to Fitzgerald, the lake froze in 1987.", ("Fitzgerald",)),
    ("Meridian Foods Inc said it would close two plants.", ()),
)
