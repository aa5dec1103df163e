"""English words so common in news that they tell nothing about a story. Written as in analysis/word_marks.py."""

COMMON = """
    said. say. says. saying. told. tell. tells. add. added. adds. ask. asked. note. noted. explain* announc* report.
    reported. reports. reportedly. according. statement* spokes* comment. comments. commented. confirm* believe*
    think. thinks. thought. know. known. knows. want. wants. wanted. need. needs. needed. make. makes. made. making.
    take. takes. took. taken. taking. give. gives. gave. given. get. gets. got. getting. go. goes. went. gone.
    going. come. comes. came. coming. see. sees. saw. seen. look. looks. looked. looking. use. uses. used. using.
    work. works. worked. working. call. calls. called. keep. keeps. kept. put. puts. set. sets. show. shows. showed.
    shown. seem* become. became. becomes. happen* includ* follow* continu* remain* expect* plan. plans. planned.
    planning. try. tries. tried. help. helps. helped. hold. holds. held. bring. brings. brought. leave. leaves.
    left. turn. turned. move. moved. mean. means. meant. let. run. runs. running. like. likely. also. still. even.
    just. however. although. though. while. since. because. before. after. later. earlier. now. today. yesterday.
    tomorrow. ago. recent* current* already. yet. ever. never. always. often. again. once. soon. early. late. long.
    short. new. old. good. better. best. bad. big. great. large. small. high. low. many. much. more. most. few.
    less. least. several. some. any. other. others. another. same. different. own. first. second. third. last. next.
    previous* final. whole. full. main. major. important* special. possib* able. part. parts. number. numbers. year.
    years. month. months. week. weeks. weekend. day. days. hour. hours. minute. minutes. time. times. monday.
    tuesday. wednesday. thursday. friday. saturday. sunday. january. february. march. april. may. june. july.
    august. september. october. november. december. people. person. man. men. woman. women. thing. things. way.
    ways. place. places. case. cases. fact. point. points. side. end. ends. start. starts. started. begin. began.
    begins. news. media. photo. photos. video. source. sources. read. watch. information. data. result. results.
    reason. reasons. problem* question* issue. issues. situation. level. area. areas. group. groups. country.
    countries. city. home. world. million. billion. thousand. hundred. percent. cent. per. about. around. near.
    nearly. almost. between. among. during. within. without. under. over. across. against. toward. towards. despite.
    would. could. should. might. must. shall. one. two. three. four. five. six. seven. eight. nine. ten. us.
    reuters. afp. ap. bbc. cnn.
"""
