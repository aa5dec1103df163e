import re
import subprocess
import sys
import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer

from analysis.summary.candidates import candidates
from analysis.summary.ranking import OurWords
from analysis.summary.single import Line, NewsSummarizer, choice
from analysis.text.sentences import split
from tests.analysis.steps import summarise
from tests.bench.texts import ARTICLES

# What a person would tell of each article in three sentences.
BY_HAND = {
    "en": """
        The council of Port Alder voted 9 to 4 to close the north pier for two years because shipworm has hollowed out a third
        of its piles. Repairs cost 41 million crowns, a third more than planned. Fishing crews move to the old basin and the
        ferry to Gull Island leaves from the south quay.
    """,
    "uk": """
        Рада Вільхового Порту дев'ятьма голосами проти чотирьох вирішила закрити північний причал на два роки, бо третину паль
        зруйнував морський черв. Ремонт коштуватиме 41 млн грн, на третину більше, ніж планували. Рибальські бригади перейдуть
        до старої гавані, а пором на острів Чаячий відходитиме з південної набережної.
    """,
    "ru": """
        Совет Ольховой Гавани девятью голосами против четырёх решил закрыть северный причал на два года: треть свай разрушил
        морской червь. Ремонт обойдётся в 41 млн крон, на треть больше, чем планировали. Рыбацкие бригады перейдут в старую
        гавань, а паром на остров Чаячий будет отходить от южной набережной.
    """,
}

CLUTTER = {
    "en": """By Ann Lesser

Photo: The north pier in March (Port Alder Archive)

The council of Port Alder voted on Tuesday to close the north pier for two years.

Read also: Why the old basin is full of mud this spring

Nothing has moved

But the crews of the trawlers do not believe a word of it at all.

Will the ferry to Gull Island still run in the autumn of this year?

"I know every plank of this pier by heart. It is rotten through and through. Nobody should walk on it," said Nina Castell.

Repairs of the wooden piles will cost the harbour 41 million crowns, officials said.

Follow us on our channel for more news from the harbour and the town.""",
    "uk": """Автор: Леся Вільхова

Фото: північний причал у березні (архів порту)

Рада Вільхового Порту у вівторок вирішила закрити північний причал на два роки.

Читайте також: Чому стара гавань цієї весни повна мулу

Нічого не зрушило

Але екіпажі траулерів не вірять жодному слову з цього рішення.

Чи ходитиме пором на острів Чаячий восени цього року?

«Я знаю кожну дошку цього причалу. Він прогнив наскрізь. Нікому не варто по ньому ходити», – сказала Ніна Каштелян.

Ремонт дерев'яних паль коштуватиме порту 41 млн грн, повідомили посадовці.

Підписуйтесь на наш канал, щоб знати більше новин порту й міста.""",
    "ru": """Автор: Леся Ольховская

Фото: северный причал в марте (архив порта)

Совет Ольховой Гавани во вторник решил закрыть северный причал на два года.

Читайте также: Почему старая гавань этой весной полна ила

Ничего не сдвинулось

Но экипажи траулеров не верят ни единому слову этого решения.

Будет ли паром на остров Чаячий ходить осенью этого года?

«Я знаю каждую доску этого причала. Он прогнил насквозь. Никому не стоит по нему ходить», – сказала Нина Каштелян.

Ремонт деревянных свай обойдётся порту в 41 млн крон, сообщили чиновники.

Подписывайтесь на наш канал, чтобы знать больше новостей порта и города.""",
}


def told(text: str, language: str, title: str = "", count: int = 3) -> list[str]:
    return [
        span.of(text) for span in summarise(text, split(text, language), language, title, count)
    ]


def rouge(summary: str, reference: str) -> float:
    ours, theirs = (Counter(re.findall(r"\w+", text.lower())) for text in (summary, reference))
    return 2 * (ours & theirs).total() / (ours.total() + theirs.total())


def stock_lexrank(text: str, language: str) -> str:
    words = OurWords()
    sentences = [Sentence(span.of(text), words) for span in split(text, language)]
    return " ".join(map(str, LexRankSummarizer()(ObjectDocumentModel([Paragraph(sentences)]), 3)))


@pytest.mark.parametrize("language", ARTICLES)
def test_the_lead_comes_first_without_its_dateline(language: str) -> None:
    title, text = ARTICLES[language]
    lead = split(text, language)[0].of(text)
    first = told(text, language, title)[0]
    assert lead.endswith(first) and len(first) < len(lead)
    assert first.startswith(
        ("The council of Port Alder", "Міська рада Вільхового", "Городской совет Ольховой")
    )


def test_summaries_are_nearer_to_what_a_person_would_tell_than_stock_lexrank() -> None:
    ours = {
        language: rouge(" ".join(told(text, language, title)), BY_HAND[language])
        for language, (title, text) in ARTICLES.items()
    }
    stock = [
        rouge(stock_lexrank(text, language), BY_HAND[language])
        for language, (_, text) in ARTICLES.items()
    ]
    assert min(ours.values()) >= 0.55
    assert sum(ours.values()) >= sum(stock) + 3 * 0.1


@pytest.mark.parametrize("language", CLUTTER)
def test_only_what_can_be_read_alone_is_told(language: str) -> None:
    """No byline, caption, pointer, subhead, question, piece of a quotation, footer; fewer sentences than asked for."""
    text = CLUTTER[language]
    lines = text.split("\n\n")
    assert told(text, language, count=9) == [lines[2], lines[8]]


def test_what_points_back_is_only_told_after_what_it_points_to() -> None:
    text = (
        "The harbour of Port Alder lost a third of its cargo to the railway last year. "
        "This worries the council more than the state of the pier. "
        "A tunnel under the bay would bring the cargo back by 2031, engineers believe."
    )
    sentences = split(text, "en")
    for count in (1, 2, 3):
        found = [sentences.index(span) for span in summarise(text, sentences, "en", "", count)]
        assert 1 not in found or 0 in found
    assert told(text.split(". ", 1)[1], "en", count=1) == [
        text.split(". ", 1)[1].split(". ")[0] + "."
    ]


@pytest.mark.parametrize(
    ("language", "text", "tied"),
    [
        (
            "uk",
            "Порт утратив третину вантажів. За її словами, це лише початок довгої кризи на узбережжі.",
            True,
        ),
        (
            "uk",
            "Порт утратив третину вантажів. За словами Каштелян, це лише початок довгої кризи.",
            False,
        ),
        (
            "ru",
            "Порт потерял треть грузов. Кроме того, железная дорога снизила цены на перевозку зерна.",
            True,
        ),
        (
            "ru",
            "Порт потерял треть грузов. Кроме зерна, железная дорога возит теперь и уголь с юга.",
            False,
        ),
        (
            "en",
            "The port lost a third of its cargo. In his view the railway took all of it away.",
            True,
        ),
        (
            "en",
            "The port lost a third of its cargo. In the view of Castell the railway took it away.",
            False,
        ),
    ],
)
def test_pronouns_and_links_tie_a_sentence_to_the_one_before(
    language: str, text: str, tied: bool
) -> None:
    from analysis.summary.candidates import candidates

    assert [one.tied for one in candidates(text, split(text, language), language, "")][-1] == tied


def test_the_title_is_never_repeated() -> None:
    text = (
        "Council closes the north pier for two years. The council closes the north pier for two years. "
        "Repairs of the piles will cost 41 million crowns, officials said."
    )
    assert told(text, "en", "Council closes the north pier for two years") == [
        "Repairs of the piles will cost 41 million crowns, officials said."
    ]


def test_nothing_is_told_twice() -> None:
    text = (
        "The council of Port Alder closed the north pier for two years on Tuesday. "
        "The north pier was closed by the council of Port Alder for two years. "
        "Repairs of the piles will cost 41 million crowns, officials said."
    )
    assert len(told(text, "en")) == 2


def test_names_within_names_do_not_make_a_lead_unfit() -> None:
    text = "ТОВ «Верхівська компанія «Даль» виграло тендер на ремонт причалу. Роботи почнуться навесні, каже мер."
    assert told(text, "uk", count=1) == [text.split(". ")[0] + "."]


def test_a_lead_that_introduces_a_statement_is_told_without_its_colon() -> None:
    text = "Голова ради Ніна Каштелян оголосила про закриття північного причалу у Вільховому Порту:\n\n«Так треба»."
    assert told(text, "uk") == [text.split(":")[0]]


def test_who_somebody_is_gives_way_to_what_happened() -> None:
    text = (
        "Рада закрила північний причал на два роки. Ніна Каштелян — міська голова Вільхового Порту з 2019 року. "
        "Ремонт дерев'яних паль коштуватиме порту 41 млн грн. Роботи почнуться 17 березня з демонтажу кранів."
    )
    assert not any("міська голова" in sentence for sentence in told(text, "uk"))


def test_at_most_one_sentence_that_begins_with_a_quotation_is_told_where_others_do() -> None:
    text = (
        "It was the harbour master, Ian Tull, who first drew the pier.\n\n"
        "“The old charts of the bay were right,” Nora Quill told the panel.\n\n"
        "“The sand under the pier moved all the same,” the diver Sam Orde told it.\n\n"
        "The panel, which has cost 2 million crowns, reports in June.\n\n"
        "The pier carries two roads and a railway to the island."
    )
    told = [
        span.of(text) for span in summarise(text, split(text, "en"), "en", "A pier that sank", 3)
    ]
    assert len(told) == 3
    assert sum(sentence.startswith("“") for sentence in told) <= 1


def test_a_text_without_stops_is_told_by_its_long_lines() -> None:
    lines = [
        "Порт закрито",
        "Рада Вільхового Порту у вівторок вирішила закрити північний причал на два роки через морського черва в палях",
        "Ремонт дерев'яних паль коштуватиме порту сорок один мільйон гривень і почнеться у березні з демонтажу кранів",
    ]
    assert told("\n\n".join(lines), "uk") == lines[1:]


@pytest.mark.parametrize("count", [-1, 0])
def test_no_sentences_asked_for_none_told(count: int) -> None:
    assert told(ARTICLES["en"][1], "en", count=count) == []


@pytest.mark.parametrize(
    "text", ["", " \n ", "12:30 !!!", "สวัสดีครับ", "Слово\n" * 10_000, "\ud800 " * 50]
)
def test_where_nothing_can_be_told_nothing_is(text: str) -> None:
    assert told(text, "uk") == []


def test_a_summarizer_of_sumy_it_is() -> None:
    title, text = ARTICLES["en"]
    lines = [
        Line(one.span.of(text), one) for one in candidates(text, split(text, "en"), "en", title)
    ]
    heading = Sentence(title, OurWords(), is_heading=True)
    document = ObjectDocumentModel([Paragraph([heading, *lines])])
    summarizer = NewsSummarizer("en")
    assert isinstance(summarizer, AbstractSummarizer)
    chosen = summarizer(document, 3)
    assert [str(one) for one in chosen] == [
        span.of(text) for span in choice(text, split(text, "en"), "en", title, 3)
    ]
    assert summarizer(document, "100%")[:3] == chosen


def test_sumy_is_loaded_without_what_only_others_need_and_all_of_it_works() -> None:
    check = """
import sys
import analysis.summary
print([name for name in ("nltk", "requests") if name in sys.modules])
from sumy.nlp.stemmers import Stemmer
print(Stemmer("english")("running"), sys.modules["nltk"].stem.snowball.__name__)
import nltk, requests, sumy.utils
print(sumy.utils.requests.get is requests.get, nltk.RegexpTokenizer("[a-z]+").tokenize("a pier"))
"""
    run = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["[]", "run nltk.stem.snowball", "True ['a', 'pier']"]


@pytest.mark.parametrize("language", ARTICLES)
def test_a_very_long_article_is_told_in_time(language: str) -> None:
    text = "\n\n".join(f"{number}. {ARTICLES[language][1]}" for number in range(45))
    sentences = split(text, language)
    assert len(sentences) > 1_200
    begun = time.process_time()
    summarise(text, sentences, language, "", 3)
    assert time.process_time() - begun < 10


PIECES = st.lists(
    st.sampled_from(
        [sentence for _, text in ARTICLES.values() for sentence in text.split(". ")]
        + ["\n\n", "«", "\ud800"]
    ),
    max_size=30,
)


@given(
    st.text(st.characters(), max_size=200) | PIECES.map(". ".join),
    st.text(st.characters(), max_size=40),
    st.sampled_from(["uk", "en", "ru", "be", "other"]),
    st.integers(0, 5),
)
def test_any_summary_is_made_of_the_texts_own_sentences(
    text: str, title: str, language: str, count: int
) -> None:
    sentences = split(text, language)
    chosen = summarise(text, sentences, language, title, count)
    assert len(chosen) <= count
    assert list(chosen) == sorted(chosen)
    assert len(
        {
            whole
            for span in chosen
            for whole in sentences
            if whole.start <= span.start < span.end <= whole.end
        }
    ) == len(chosen)


@pytest.mark.parametrize("language", ARTICLES)
def test_a_shorter_summary_is_the_best_of_a_longer_one(language: str) -> None:
    title, text = ARTICLES[language]
    sentences = split(text, language)
    best = choice(text, sentences, language, title, 6)
    assert len(best) == 6
    for count in range(7):
        assert summarise(text, sentences, language, title, count) == tuple(sorted(best[:count]))
