"""English page words."""

from ingest.languages.words import ReadingWords, phrases

WORDS = ReadingWords(
    code="en",
    names=phrases(
        "en; eng; english; англ; англійська; англійською; английский; английском; en-us; en-gb; gb"
    ),
    read_in=phrases(
        "read; in; this; article; also; available; language; languages; version; switch; to"
    ),
    author=phrases("""
        author; authors; by; written by; text; text by; story by; reporter; reported by; reporting by;
        interviewed by; interview by; interview; words by; report by; by our reporter
    """),
    joins=phrases("and; with; van; von; de; der; la; le; al; bin; di; da; del"),
    staff=phrases("""
        editorial; editor; editors; staff; desk; newsroom; news; team; agency; admin; correspondents; wire
    """),
    photo=phrases("""
        photograph; image source,; image caption,; image source; image caption; image copyright; photo; photos;
        image; picture; pictured; illustration; video; illustrative photo; file photo; photo credit; image
        credit; photograph by; photo by; photos by; image by
    """),
    lenders=phrases("""
        getty; reuters; afp; ap photo; associated press; epa; upi; shutterstock; unsplash; pexels; pixabay;
        wikimedia; wikipedia; flickr; alamy; istock; depositphotos; bloomberg; facebook; instagram; telegram;
        youtube; screenshot; handout; courtesy; press service; archive; anadolu; nurphoto
    """),
    related=phrases("""
        read also; also read; read more; see also; related; related story; related stories; related article;
        related articles; related news; more on; more on this; more on this topic; more on this story; read
        next; up next; watch also; recommended; you may also like; you might also like; don't miss; on the
        topic; on this topic; more stories; read on the topic
    """),
    sections=phrases("""
        most read; most popular; top stories; latest news; top news; popular now; trending; trending now; more
        news; related topics; other news; news feed; editor's choice; editors' picks; most viewed; trending
        stories; recommended for you; recommended stories; around the web; you may have missed; latest stories;
        in other news; must read; from our partners; also in the news; more headlines; keep reading; sponsored
        links
    """),
    tags=phrases("tags; tag; topics; keywords; filed under; tagged"),
    dated=phrases("""
        published; posted; updated; last; modified; created; at; on; of; date; time; st; nd; rd; th; et; est;
        edt; gmt; utc; bst; cet; cest; eet; eest; kyiv; london; local; first; live
    """),
    days=phrases("today; yesterday; just now"),
    noise=phrases("""
        minutes ago; minute ago; hours ago; hour ago; an hour ago; days ago; day ago; reading time min; reading
        time minutes; share; share this; share this article; share this story; share on facebook; share on
        twitter; share on x; share on telegram; share on whatsapp; share via email; copy link; link copied;
        print; print this page; save; listen; listen to this article; advertisement; ad; ads; advertising;
        sponsored; sponsored content; comments; comment; leave a comment; add comment; add a comment; show
        comments; view comments; min read; minutes read; minute read; views; home; news; menu; search; log in;
        login; sign in; sign up; register; subscribe; follow; follow us; skip to content; skip to main content;
        back to top; all news; latest news; top stories; most read; most popular; continue reading; read full
        story; show more; load more; next; previous; reading time; loading; enlarge image; bookmark; story
        continues below; article continues below; article continues below advertisement; accept; accept cookies;
        donate; photo; video; published; live reporting; live updates; last updated minutes ago; updated minutes
        ago; updated hours ago; updated hour ago; last updated hours ago; published hours ago; posted hours ago;
        view image in fullscreen; view gallery; open gallery; hide caption; toggle caption; skip past newsletter
        promotion; after newsletter promotion; gift this article; gift article; reuse this content; report an
        error; report a typo; report a mistake; share this post; share story; share article; have your say; min;
        mins; min listen; minute listen; listen to this story; read aloud; text size; font size; a a; play
        video; watch live; view all; see all; see more; learn more; got it; accept all; reject all; manage
        options; manage cookies; cookie settings; privacy settings; privacy policy; terms of use; terms and
        conditions; cookie policy; contact us; about us; advertise with us; most commented; sort by newest; sort
        by oldest; sort by; newest first; oldest first; reply; reply report; show more comments; load more
        comments; be the first to comment; no comments; no comments yet; your comment; your name; post comment;
        log in to comment; close; open in app; read in app; view in browser; give feedback; was this helpful;
        yes no; reprints; republish this article; republish; cite; download pdf; pdf; print article; email
        article; email this; tweet; pin it; share via; sharing options; save for later; add to reading list; add
        to favourites; add to favorites; related content; join the conversation; join the discussion; on air;
        watch; scores fixtures tables; sport weather; skip navigation; toggle navigation; opens in new window;
        leer en español; google preferred source; add as a preferred source on google; preferred source;
        sections; e-paper; epaper; newsletters; podcasts; write to us; write us; our social media; illustrative
        photo; stock photo; file photo; previous post; next post; previous article; next article; cancel
    """),
    invites=phrases("""
        link to our channel; subscribe to; become a patron; if you find a mistake; if you notice an error; if
        you found an error; if you have found a; if you see a mistake; send us your news; send news; send us
        news; got a story; turn on notifications; this site uses cookies; we use cookies; urgent and important
        messages; follow our coverage; get alerts on; sign up for our; sign up to our; enter your email; your
        email address; by signing up; by subscribing you; privacy notice:; you have free articles; already a
        subscriber; want to read more; create a free account; reuse this content; listen to this article; leer
        en; lire en; this article is more than; click here to; tell us in the comments; what do you think?;
        share your thoughts; have your say; if you have a story; do you have a story; contact the reporter;
        email the author; see something wrong; all rights reserved; reproduction of; no part of this; opinions
        expressed; the views expressed; this article was originally published; this story was originally
        published; our standards:; please support; please consider; support our journalism; support local; if you
        witnessed; required fields are marked; your email address will not; this article first appeared; this
        article was first published; this story first appeared
    """),
    asks=phrases("""
        follow us; follow our; join our; join us on; sign up for; sign up to; stay up to date with; stay tuned;
        get the latest; get our; don't miss our; download our; like us on; boost our; more news in our; more
        news on our; read us on; read us in; add us as; support us; support our; send us a; boost the channel;
        follow
    """),
    tail=phrases("""
        for advertising; advertising; all news; all details; continued; to be continued; reporting by; editing
        by; additional reporting; subscribe; join; follow; read more; read the full; full story; full text; more
        details; details at; details on; source:; sources:; source -; original:; link:; copyright; all rights
        reserved; share; read on; watch on; watch the video; boost; top news; latest news; more from; popular
        now; trending; leave a comment; comments; follow @; video:; continue reading; our channel; our chat;
        photo:; photos:
    """),
    alarms=phrases("""
        urgent; breaking; breaking news; flash; just in; important; update; updated; exclusive; live; live
        updates
    """),
    outlets=phrases("""
        channel; telegram; newsletter; facebook; twitter; instagram; viber; whatsapp; youtube; google news;
        updates; chat; notifications; podcast; briefing; inbox; bulletin; alerts
    """),
    roles=phrases("""
        correspondent; reporter; editor; writer; columnist; journalist; staff writer; producer; bureau chief;
        contributor; critic; analyst
    """),
    menu=phrases("""
        home; menu; search; log in; login; sign in; my account; skip to content; skip to main content; main
        menu; accept all; accept; manage options; e-paper; epaper; live tv
    """),
    notices=phrases("""
        in the comments; cookies; cookie policy; privacy policy; free articles; free article; terms of service;
        terms of use; external sites; external linking; external links; creative commons; recaptcha; your
        subscription; a subscriber; our partners; ad blocker; adblock; javascript; newsletter; terms and
        conditions; our comments; comment policy; community guidelines; house rules; our rules
    """),
    to_readers=phrases("we; our; you; your; us"),
    fields=phrases("""
        after newsletter promotion; enter your email address; enter your email; your email address; your email;
        email address; e-mail address; email; e-mail; work email; your work email
    """),
    replies=phrases("""
        reply; reply report; report; log in to comment; log in to join the discussion; sort by newest; sort by;
        newest first; leave a reply; post comment; your comment; sign in to comment; view replies; like reply;
        show more comments; load more comments
    """),
    comments=phrases(
        "comments; comment; reader comments; readers comments; discussion; view comments"
    ),
    subscribe=phrases("subscribe; join; follow; sign up"),
    themes=phrases("""
        related topics; explore more on these topics; topics in this story; topics; tags; more on these topics;
        in this story; filed under; read more about; suggested topics; keywords
    """),
    helped=phrases(
        "contributed to this report; contributed to this story; contributed to this article; contributed reporting"
    ),
    forwarded=phrases("forwarded from"),
    refreshed=phrases("updated; last updated; last modified; modified; upd"),
    more_months={"sept": 9},
    more_weekdays=phrases("tues; thur; thurs"),
    sample="The council meets.",
    cyrillic=False,
    own_letters="",
    miscoded=(),
    small=phrases("more; and; on; in; via; our; us; we; are; or"),
    adverts=("advertisement",),
    rights=("rights",),
    claims=phrases("all rights reserved; some rights reserved; rights reserved"),
    credit_tails=("photo:", "photos:"),
    posted=(
        r"(?:posted|published|written|updated)\b(?: on)? (?P<day>.{6,30}?)"
        r" by (?P<name>[^\d]{4,60}?)(?: in [^\d]{2,40})?",
        r"(?:(?:posted|published|written) )?by (?P<name>[^\d]{4,60}?) (?:on|at) (?P<day>.{6,40})",
    ),
    place=("in", "at"),
    photo_by=phrases("photograph by; photo by; photos by; image by"),
    photo_bare=phrases("image caption; image source; image copyright"),
    shown=("A", "An", "The", "Two", "Three", "People"),
    givers=("News", "Media", "Images", "Press", "Photo", "Photos", "Pictures"),
    sale=("Purchase Licensing Rights",),
    tags_bare=("tagged",),
)
