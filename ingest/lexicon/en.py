"""English page words."""

from ingest.lexicon.words import Words, phrases

WORDS = Words(
    code="en",
    names=phrases("en; eng; english; англ; англійська; англійською; английский; английском; en-us; en-gb; gb"),
    read_in=phrases("read; in; this; article; also; available; language; languages; version; switch; to"),
    author=phrases("author; authors; by; written by; text; text by; story by; reporter; reported by; reporting by"),
    joins=phrases("and; with; van; von; de; der; la; le; al; bin; di; da; del"),
    staff=phrases("editorial; editor; editors; staff; desk; newsroom; news; team; agency; admin; correspondents; wire"),
    photo=phrases("""
        photograph; image source,; image caption,; photo; photos; image; picture; pictured; illustration; video;
        illustrative photo; file photo; photo credit; image credit
    """),
    lenders=phrases("""
        getty; reuters; afp; ap photo; associated press; epa; upi; shutterstock; unsplash; pexels; pixabay; wikimedia;
        wikipedia; flickr; alamy; istock; depositphotos; bloomberg; facebook; instagram; telegram; youtube; screenshot;
        handout; courtesy; press service; archive; anadolu; nurphoto
    """),
    related=phrases("""
        read also; also read; read more; see also; related; related story; related stories; related article; related
        articles; related news; more on; more on this; more on this topic; more on this story; read next; up next; watch
        also; recommended; you may also like; you might also like; don't miss; on the topic; on this topic; more
        stories; read on the topic
    """),
    sections=phrases("""
        most read; most popular; top stories; latest news; top news; popular now; trending; trending now; more news;
        related topics; other news; news feed; editor's choice; editors' picks
    """),
    tags=phrases("tags; tag; topics; keywords; filed under"),
    dated=phrases("""
        published; posted; updated; last; modified; created; at; on; of; date; time; st; nd; rd; th; et; est; edt; gmt;
        utc; bst; cet; cest; eet; eest; kyiv; london; local; first
    """),
    days=phrases("today; yesterday; just now"),
    weekdays=phrases("""
        monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thur; thurs; fri; sat;
        sun
    """),
    months=phrases("""
        january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sep sept;
        october oct; november nov; december dec
    """),
    noise=phrases("""
        minutes ago; minute ago; hours ago; hour ago; an hour ago; days ago; day ago; reading time min; reading time
        minutes; share; share this; share this article; share this story; share on facebook; share on twitter; share on
        x; share on telegram; share on whatsapp; share via email; copy link; link copied; print; print this page; save;
        listen; listen to this article; advertisement; ad; ads; advertising; sponsored; sponsored content; comments;
        comment; leave a comment; add comment; add a comment; show comments; view comments; min read; minutes read;
        minute read; views; home; news; menu; search; log in; login; sign in; sign up; register; subscribe; follow;
        follow us; skip to content; skip to main content; back to top; all news; latest news; top stories; most read;
        most popular; continue reading; read full story; show more; load more; next; previous; reading time; loading;
        enlarge image; bookmark; story continues below; article continues below; article continues below advertisement;
        accept; accept cookies; donate; photo; video
    """),
    invites=phrases("""
        link to our channel; subscribe to; become a patron; if you find a mistake; if you notice an error; if you found
        an error; if you have found a; if you see a mistake; send us your news; send news; send us news; got a story;
        turn on notifications; this site uses cookies; we use cookies; urgent and important messages
    """),
    asks=phrases("""
        follow us; follow our; join our; join us on; sign up for; sign up to; stay up to date with; stay tuned; get the
        latest; get our; don't miss our; download our; like us on; boost our; more news in our; more news on our; read
        us on; read us in; add us as; support us; support our; send us a; boost the channel
    """),
    tail=phrases("""
        for advertising; advertising; all news; all details; continued; to be continued; reporting by; editing by;
        additional reporting; subscribe; join; follow; read more; read the full; full story; full text; more details;
        details at; details on; source:; sources:; source -; original:; link:; copyright; all rights reserved; share;
        read on; watch on; watch the video; boost; top news; latest news; more from; popular now; trending; leave a
        comment; comments; follow @; photo:; photos:; video:; continue reading; our channel; our chat
    """),
    alarms=phrases("urgent; breaking; breaking news; flash; just in; important; update; updated; exclusive"),
    outlets=phrases("""
        channel; telegram; newsletter; facebook; twitter; instagram; viber; whatsapp; youtube; google news; updates;
        chat; notifications; podcast
    """),
)
