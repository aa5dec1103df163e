"""English first names by the gender they tell, titles before names, and words that make a name no person's."""

from analysis.lexicon.quote_words import words

MEN = words(
    "aaron abdul abdullah abraham adam adrian ahmed aidan alan alastair albert alberto aleksandr aleksei alejandro alex alexander alexei alexey alfonso alfred ali"
    " allan allen alvin amir anatoly anders andre andrei andrew andrey andrzej andriy angus anthony anton antonio archie aristide arnold arthur artem arturo ashraf"
    " austin axel barack barry bart bashar basil ben benedict benjamin bernard bernie bert bertrand bill billy björn bob bobby bogdan bohdan boris brad bradley brandon brendan"
    " brent brett brian bruce bruno bryan byron calvin cameron carl carlos carter casey cecil cedric cesar chad charles charlie chester chris christian christopher chuck"
    " claude clarence clark claudio clayton cliff clifford clint clive clyde colin connor conor conrad corey cory craig curtis cyril dale damian damien dan daniel danny daniil darren"
    " darryl dave david davis dean dennis denis denys derek dermot desmond devin dick diego dieter dirk dmitri dmitriy dmitry dmytro dominic don donald donnie douglas doug drew duane"
    " duncan dustin dwayne dwight dylan earl ed eddie edgar eduard eduardo edward edwin elijah eli elliott elliot elmer elon elvis emil emile emmanuel enrique eric erik ernest"
    " ernesto ernie erwin ethan eugene evan evgeny felix ferdinand fernando finn floyd francesco francis francisco francois françois frank franklin franz fred freddie frederick"
    " friedrich fyodor gabriel gareth garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glen glenn gordon graham grant"
    " greg gregg gregory grigory guillermo gunther gus gustav guy hamid hans harold harry harvey hassan hector helmut henri henrik henry herbert herman hillel horst howard hubert hugh"
    " hugo hussein ian ibrahim igor ihor ilya imran ira irving isaac ismail ivan ivo jack jackson jacob jacques jaime jake jakob james jamal jamie jan janos jared jarrod jason javier jay jean"
    " jeb jeff jefferson jeffrey jens jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joe joel johan johann johannes john johnny jon jonah jonas jonathan jordan jorge jose"
    " josef joseph josh joshua josé juan juha julian julio jürgen justin kareem karl kaspar keir keith ken kenneth kent kevin khalid kirill klaus konstantin kostiantyn kurt kyle kyrylo lamar lance larry lars"
    " laszlo laurent lawrence lee len leo leon leonard leonid leopold leroy leslie lester lev lewis liam lindsey lionel lloyd logan louis luc luca lucas luis luiz luka lukas luke lyndon mahmoud"
    " maksym malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marty marvin mason mateusz mathias matt matteo matthew matthias maurice max maxim maxime"
    " mel melvin merrick michael michel michele miguel mihail mike mikhail miles milo milton milos mitch mitchell mohamed mohammad mohammed morgan morris moshe muhammad murray mykhailo mykola"
    " naftali nasser nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nikita nikolai nikolay noah noel norman oleg oleh oleksandr oleksiy oleksii oliver olivier omar"
    " orlando oscar oskar osama otto owen pablo paddy paolo pascal patrick paul pavel pavlo pedro pete peter petr petro phil philip philippe phillip pierre piotr prince quentin rafael"
    " rahul ralph ramon ramzan randall randy raul raymond ray reginald reince rex ricardo richard rick ricky rob robbie robert roberto robin rod roderick rodney rodrigo roger roland"
    " rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rudolph rupert ruslan russ russell rustem ryan salman sam samuel sanjay scott sean sebastian serge sergei sergey serhii serhiy"
    " seth shane shaun shawn sid sidney silvio simon solomon spencer stan stanislav stanley stefan stephan stephen stepan steve steven stewart stuart sven svyatoslav tariq taras"
    " tayyip ted teddy terrence terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor tucker tyler ulrich umar valentyn valerii valery"
    " vadim vadym vaclav vasily vasyl vernon viacheslav victor viktor vince vincent vitali vitalii vitaliy vitaly vladimir vladyslav volodymyr vyacheslav walter warren wayne wendell werner wes wesley wilfried"
    " willem william willie wilson winston wolfgang xavier yaroslav yasser yevgeny yevhen yevhenii yitzhak yuri yuriy yurii yves zachary zoran"
)
WOMEN = words(
    "abigail ada adele adriana agatha agnes aisha alba alena alexandra alexis alice alicia alina alison alla allison alma alyona alyssa amal amanda amber amelia amina amy ana"
    " anastasia andrea angela angelica angelina anita ann anna annalena annabel anne annette annie antonia april arianna arlene ashley astrid audrey ava barbara beata beatrice becky belinda bella bernadette"
    " bertha beth bethany betsy betty beverly blanca bonnie brenda brianna bridget britney brittany brooke camila camilla candace carla carly carmen carol carole caroline carolyn carrie cassandra catherine"
    " cathy cecilia celia charlene charlotte chelsea cheryl chloe christiane christina christine cindy claire clara clare claudia colleen connie constance cora courtney cristina crystal"
    " cynthia daisy dana daniela danielle daphne daria daryna dawn debbie deborah debra delia denise desiree diana diane dina dolores dominique donna dora doris dorothy edith eileen elaine eleanor"
    " elena elise elisabeth eliza elizabeth ella ellen elsa emily emma erica erika erin esther eva eve evelyn faith farah fatima felicia fiona florence frances francesca freya gabriela gabrielle gail"
    " galina gemma georgia georgina geraldine gertrude gillian gina giorgia gisele gloria grace greta gretchen gwen halyna hanna hannah harriet heather heidi helen helena helene hilary hilda"
    " hillary holly hope huma ida ilona imelda ina ines ingrid iman irene irina iris iryna isabel isabella isabelle ivanka ivanna ivy jackie jacqueline jan jana jane janet janice janine jasmine jean jeanette jeanne"
    " jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie juliet june kaja karen karin karine karla kate"
    " katerina kateryna katherine kathleen kathryn kathy katie katja katrina kayla kellyanne kelly kendra khrystyna kim kimberly kirsten krista kristen kristin kristina kyra lana lara larisa larysa laura lauren laurie"
    " leah leila lena leslie lesia lesya lila lilian liliana lillian lily linda lisa liudmyla liz lois lola lorena loretta lori lorraine louise lucia lucy ludmila luisa lydia lynn mackenzie madeleine madonna"
    " maggie maia malala mandy marcia margaret margarita margot maria mariana marianne marie marilyn marina marine marion marissa marjorie marta martha mary maryna maureen maya megan melania melanie melinda melissa"
    " mercedes meredith michelle mila mildred mira miranda miriam moira molly mona monica monique muriel myra myrna nadia nadezhda nadine nadiya nancy naomi natalia nataliia nataliya natalie"
    " natalya natasha nicola nicole nina nora norma oksana olena olesya olga olha olivia ophelia oprah paige pam pamela patricia patsy patti paula pauline pearl peggy penelope penny petra phyllis"
    " pippa polina polly priscilla priya rachel ramona raquel rebecca regina renata renee rhonda rita roberta robin rosa rosalind rose rosemary rosie roxanne ruth sabine sabrina sally samantha sandra sara sarah"
    " sasha savannah scarlett selena selma serena shannon sharon sheila shelley sherry sheryl shirley silvia simone siobhan sofia sofiia solomiya sonia sonya sophia sophie stacey stella stephanie sue suellen susan susanna"
    " susanne suzanne svetlana svitlana sylvia tamara tammy tania tanya tara tatiana taylor teresa tess tessa tetiana theresa tiffany tina toni tracey tracy trisha ulla ursula valentina valerie vanessa"
    " vera veronica victoria viktoriia viktoriya viola violet virginia vivian wanda wendy whitney wilma xenia yana yelena yolanda yulia yuliia yvette yvonne zelda zoe"
)
TITLES_HE = words("mr sir lord king prince father")
TITLES_SHE = words("mrs ms miss madam lady queen princess dame sister")
TITLES = TITLES_HE | TITLES_SHE | words("dr prof sen gov rep reps sens gen col capt lt sgt maj adm rev hon st")
# capitalised words that go before a name and tell an office, or after which no person is meant
OFFICES = words(
    "president vice prime minister chancellor secretary general senator governor congressman congresswoman representative mayor judge justice chief chairman"
    " chairwoman chair director ambassador speaker deputy attorney professor doctor sheriff commissioner colonel captain major lieutenant sergeant admiral officer spokesman"
    " spokeswoman spokesperson leader premier foreign defence defense finance interior former acting senior executive ceo coach pope bishop archbishop cardinal rabbi pastor emperor"
    " democratic republican majority minority whip head state candidate nominee editor host founder owner first lady political national campaign manager analyst strategist pollster"
    " press security adviser advisor nato eu un us uk american british french german russian ukrainian polish italian spanish chinese japanese turkish israeli iranian"
    " canadian australian dutch hungarian belgian swedish norwegian finnish danish czech slovak romanian greek indian brazilian mexican irish scottish european gop co"
    " vice-president vice-presidential presidential treasury labour labor home justice health education energy trade economy white house supreme court district county city"
    " clerk dean curator nurse detective bailiff warden provost rector librarian brigadier marshal constable inspector superintendent prosecutor lawmaker activist lawmaker green party libertarian tea conservative liberal lawyer reporter journalist correspondent columnist author actor actress singer comedian"
)
NOT_PERSON = words(
    "university college school institute hospital church street avenue road square park bridge river lake sea ocean island islands mountain county city state states"
    " kingdom republic union council committee commission department ministry agency association organization organisation corporation company bank group party times post"
    " news press journal tribune herald magazine network house court congress senate act bill law treaty war world day week league cup games festival award awards prize airport station"
    " center centre foundation fund society federation alliance coalition force forces army navy police office service bureau board museum theatre theater hotel club airlines"
    " north south east west northern southern eastern western new united national international global american european african asian medicare medicaid obamacare brexit"
    " administration project initiative plan system systems program internet network networks social supreme democrats republicans democratic republican constitution"
    " january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
    " christmas easter god street st wall capitol hill island hall tower gate beach valley coast bay"
)
PLACES = words(
    "america africa asia europe australia britain england scotland wales ireland france germany italy spain portugal poland ukraine russia belarus moldova romania bulgaria hungary"
    " austria switzerland sweden norway finland denmark iceland estonia latvia lithuania greece turkey cyprus malta serbia croatia slovenia slovakia bosnia kosovo albania israel palestine iran"
    " iraq syria lebanon jordan egypt libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana somalia congo india pakistan afghanistan china japan korea taiwan vietnam thailand indonesia"
    " malaysia philippines canada mexico cuba brazil argentina chile peru colombia venezuela washington london paris berlin moscow kyiv kiev brussels beijing tokyo warsaw prague vienna rome madrid"
    " geneva istanbul ankara jerusalem gaza crimea donbas kharkiv odesa lviv texas florida california ohio iowa virginia pennsylvania michigan wisconsin nevada arizona georgia colorado carolina"
    " kremlin pentagon nato hollywood manhattan brooklyn chicago boston houston miami detroit philadelphia dallas atlanta seattle denver york orleans angeles vegas francisco illinois indiana"
    " massachusetts connecticut jersey maryland alabama mississippi louisiana arkansas kentucky tennessee missouri oklahoma kansas nebraska montana idaho utah oregon alaska hawaii vermont maine"
    " minnesota dakota delaware hampshire wyoming"
)
# adjectives of countries and other words that are no part of a name though they stand with a capital
NOT_NAME = words(
    "american british french german russian ukrainian polish italian spanish portuguese chinese japanese korean turkish israeli palestinian iranian iraqi syrian"
    " canadian australian dutch hungarian belgian swedish norwegian finnish danish czech slovak romanian bulgarian greek indian pakistani brazilian mexican irish"
    " scottish welsh english european african asian latin arab muslim islamic christian catholic orthodox jewish nazi soviet communist nobel olympic olympics"
    " premier division open masters grand prix formula world tour final finals super bowl rose round group series trophy champions championship liverpool arsenal"
    " chelsea everton manchester barcelona madrid milan inter juventus ajax celtic rangers tech ii iii iv jr sr mount lake river fort port san los las santa el"
    " new old big great little upper lower central inter trans black white red blue golden royal imperial lions bulls bears tigers eagles hawks wolves giants"
    " windows iphone android ipad playstation xbox amazon microsoft intel sony samsung boeing airbus tesla ford toyota honda"
    " dow jones nasdaq ftse libor brent nikkei yen euro dollar pound act bill treaty accord agreement declaration amendment resolution report"
    " sunday monday tuesday wednesday thursday friday saturday happy holy blessed dear chief deputy vice"
)
PARTICLES = words("de da di du van von der den la le bin al el ibn ben del dos ter st della")

FRONT = TITLES | OFFICES  # what may stand before a name
