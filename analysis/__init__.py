"""Understanding an article: language, sentences, summary, quotes, topics. Pure: no clock, no network, no database."""

import os

from news.lengths import MOST, NORMAL, SENTENCES
from news.types import Analysis, Article

# An article is one core's work. On its small matrices numpy's own threads only wait for each other: three times the
# processor time for the same answer. Read when numpy is first loaded, which is after this.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

SUMMARY_SENTENCES = SENTENCES[NORMAL]
LONGEST_TITLE = 1_000  # characters of a title that are looked at


def analyse(article: Article, summary_sentences: int = SUMMARY_SENTENCES) -> Analysis:
    """All that can be said of one article; its text is taken exactly as given, and all spans are of that text."""
    # The parts load dictionaries and models: whoever only wants the name of this function should not wait for them.
    from analysis.entities import mentions_of_people as names
    from analysis.entities.people import people
    from analysis.quotation import interviews
    from analysis.quotation.salience import with_salience
    from analysis.quotes import extract as quotes
    from analysis.summary import single as summary
    from analysis.text import language_id as languages
    from analysis.text import sentences
    from analysis.text.document import Document
    from analysis.topics import keywords as terms
    from analysis.topics import topics

    text, title = article.text, article.title[:LONGEST_TITLE]
    language = article.language or languages.detect(text or title)
    spans = sentences.split(text, language)
    document = Document.of(text, spans, language)
    named = people(document)
    talk = interviews.interview(document, title)
    own = talk.outside(spans) if talk else spans
    chosen = summary.choice(text, own, language, title, max(summary_sentences, MOST))
    told = tuple(sorted(chosen[:summary_sentences]))
    return Analysis(
        language=language,
        sentences=spans,
        summary=told,
        quotes=with_salience(
            text, quotes.quotes_on(document, named, talk, title), title, told, language
        ),
        topics=topics.topics_of(article, language),
        terms=terms.terms_of(text, title, language),
        persons=names.named_on(document, named),
        choice=chosen,
    )
