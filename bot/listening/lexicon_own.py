"""How people ask in their own voice without a word for wanting: orders, "no more", "I'm keeping", bare things."""

from __future__ import annotations

from bot.listening.patterns import any_of, rx

_OPENER = (
    r"\A\W*(?:(?:please|pls|plis|plîs|os gwelwch yn dda|a|ond|felly|just|jist|and|an|but|so|ok|right|well|or|then|"
    r"also|only|aye|yes|first|next time|"
    r"mind|for me|me|as for me|honestly|basically|my request is|oh)\b[,:]?\s+){0,3}"
)
_ORDERS = (
    r"ask (?:me|us|first|before|him|her|it|straight)|chap|count|explain|face|knock|listen|look at|look me|play|"
    r"pronounce|read (?:it|me|us|what|whit|the|my|ma|out|from)|"
    r"say|speak|spell|start with|talk|teach|text|use|wait|walk (?:beside|behind|with|at)|warn (?:me|us)|watch me|write|"
    r"come (?:in )?(?:by|through|round|when|at|after|before|on|the same|quiet\w*|to the)|"
    r"(?:ring|phone|call|chap) (?:first|before|after|ahead|me|us|the (?:landline|bell|door|house)|at|if|when)|"
    r"tell (?:me|us|it)|show (?:me|us)|give (?:me|us)|gie (?:me|us|iz)|let (?:me|us|him|her|them)|"
    r"leave (?:me|us|iz|it|them|that|him|her|my|ma|the)|include|believe|trust|"
    r"(?:put|move|take|keep|bring|find|turn|hold|haud|lift|wash|shave|feed|plait|dress|wake|post|get)\s"
    r"(?:\w+\s)?(?:me|us|my|ma|mine|it|them|him|her)|"
    r"(?:shut|close|open|switch|turn) (?:the|my|it)\b(?=.{0,40}\b(?:when|before|after|at|if|while)\b)|"
    r"keep (?:the|seeing|going|doing|having|singing|playing|working|walking|coming)|"
    r"deudwch|gofynnwch|siaradwch|cnociwch|gadewch|gad(?:ewch)? lonydd|curwch|dwedwch|gwrandewch"
)
ORDER = rx(
    _OPENER + rf"(?:{_ORDERS})\b(?!\s(?:no\b|nothing\b|sorry|hello|hi\b|thanks|cheese|so\b|that again|what you|like\b|"
    rf"because|aboot it|about it|out for|forward|the state|with (?:me|us)|to me|know|think|finish|there|on the bright|"
    rf"it (?:up|down) to|on (?:that|it)\b|"
    rf"to see\b|"
    rf"of\b|for it|off\b|it\W*\Z|that\W*\Z|him\W*\Z|her\W*\Z|them\W*\Z|me\W*\Z))"
)
"""An order that tells others how to be with somebody, or what to leave as it is."""
PASSING = any_of(
    r"today|tomorrow|tonight|the morn|in the (?:spring|summer|autumn|winter|new year|morning)|take it or leave it|"
    r"this (?:week|morning|afternoon|evening)|asap|urgent\w*|back\W*\Z|me back|"
    r"(?:before|by) (?:mon|tues|wednes|thurs|fri)day|on 0\d{3,}|0\d{3,}|when you(?:['’]re| are)? (?:free|outside|"
    r"passing|back)|if you (?:don['’]t|do not) believe",
    r"(?:form|forms|leaflet|questionnaire|appointment|prescription|invoice|receipt|file|application)s?",
    r"(?:the )?kettle|a (?:brew|cuppa|cup of tea|minute|sec|second|hand)|the (?:door|window) to|what you like|"
    r"(?:on )?the (?:record|computer|system)|in the (?:file|notes|record)|this (?:message|note|email)",
    r"(?:mam|mum|dad|mammy|mummy|anyone|anybody|onybody|nobody|social|police|polis|him|her|them|neb)\W*(?:\Z|(?:about "
    r"this|i said|i told|that i|i['’]ve))",
)
"""What is asked of somebody this minute, for the file, or to be kept from others: no outcome."""
NEVER = rx(
    _OPENER + r"(?:do(?:n['’]?t| not)|dinnae|dinna|never|stop|quit|nobody(?:['’]s)? (?:is )?to|naebody(?:['’]s)? tae|"
    r"peidiwch? (?:â|ag|a)|paid (?:â|ag))\s"
    r"(?:ever\s|be\s|keep\s|just\s|be)?(?:ask|assum|bang|call|chang|clap|com(?:e|ing) (?:in|at|round|up|near)|feed|"
    r"finish|"
    r"giv(?:e|ing) (?:me|us)|gie (?:me|us)|grab|hold|hurry|interrupt|knock|laugh|let|leav|lift|mak(?:e|ing)|move|"
    r"moving|"
    r"open|park|patronis|phone (?:me|us|before|after)|ring (?:me|us|before|after)|pretend|pull|push|"
    r"(?:put|putting) (?:me|us|my|ma|it|the (?:light|tv|telly|radio)|his|her|them)|rush|say|shift|shout|sit|speak|"
    r"stand|"
    r"star(?:e|ing)|strip|sing|tak(?:e|in) (?:me|my|ma|it|the|away|over|him|her)|tak(?:e|ing) (?:me|my|ma|it|the|away|"
    r"over|him|her)|talk|tell(?:ing)? (?:me|us|him|her) (?!off)|touch|treat|turn|use|using|wak(?:e|ing)|wash|watch|"
    r"whisper|writ(?:e|ing) (?:me|about me)|newid|cyffwrdd|gadael|symud|siarad|gweiddi|galw fi)\w*\b"
)
"""A no that says how somebody is to be treated, where the bare "don't" of a service is a refusal."""
NO_MORE = any_of(
    r"(?:no|nae) (?:more|mair) (?:\w+in['’g]?|(?:new|strange|different|other|random|agency) \w+|strangers?|surprises?|"
    r"faces|folk|people|visitors|men|women|lassies|moves|beds|hospitals?|waiting|secrets|shouting|promises|questions|"
    r"changes|uniforms|lanyards)",
    r"(?:no|nae) (?!going|doing|being|having|wonder|\w+in a)(?:\w+in(?:g|['’])?(?<!thing)(?<!thin)(?<!again)(?<!ain)"
    r"(?<!evening)(?<!morning)|uniforms?|strangers?|surprises?|whisper\w*|secrets|lanyards?|shoes)\b\s\w+",
    r"(?:nobody|naebody|no one) (?:\w+in(?:g|['’])?\b|in (?:my|ma)|says?|stood|standing|comes?|touches|moves|shouts?|"
    r"calls|is to|tells?|goes|else)",
    r"(?:no|nae) (?:men|women|lads|boys|girls|lassies|strangers|uniforms|agency|perfume|whispering|shouting)\b",
    r"(?:dim|neb) (?:mwy o |yn )\w+",
    before=_OPENER,
    after="",
)
"""A no to a way of being treated, told as a thing: "no whispering outside my door", "nae mair new faces"."""
_I_AM = r"(?:i['’]?m|ah['’]?m|am|a['’]?m|eh['’]?m|i am|ah am|we['’]?re|we are|dw i['’]n)"
KEEPING = any_of(
    rf"{_I_AM} (?:still )?(?:keeping|keepin|hanging on to|hingin on tae|holding on to|staying (?:together|in|at|here|"
    rf"on|put|"
    rf"with|"
    rf"where)|stayin|stopping (?:here|where|in)|bidin|bein cairried|cadw|aros)\b",
    rf"{_I_AM} (?:not|no|nae|never) (?:giving up|giein up|giving (?:him|her|it|them|that|my)|stopping (?:my|ma|the|"
    rf"doing|"
    rf"going|this|it)|stoppin|moving|flittin|shiftin|leaving|leavin|losing|selling|sellin|parting with|handing|going "
    rf"(?:anywhere|further|without|without my)|gaun onywhere|getting rid of|changing|saying it|sayin it|telling it|"
    rf"tellin it|repeating|having (?:him|her|it|my|them) (?:moved|taken|put)|swapping)\b",
    r"(?:i|ah|we)(?:['’]ll| will| shall) (?:keep|hing on|hold on to|stay (?:in|at|here|on|where)|bide|go on \w+ing|"
    r"carry on)\b",
    r"(?:smo fi['’]n|dw i ddim yn|dwi['’]m yn|dwi ddim yn|sai['’]n) (?:symud|mynd o|gadael|rhoi['’]r gorau)\b",
    r"tra (?:ga|caf)['’]? ?i\b|tra bod gen i\b",
    before=r"\A\W*(?:(?:and|an|but|so|well|aye|no|naw)\b,?\s+){0,2}",
    after="",
)
"""What somebody keeps hold of, as they say it themselves."""
STAYS = rx(
    r"\A\W*(?:(?:and|but|so)\s)?(?:my|ma|the|our|every|all (?:of )?(?:my|the)|that|they|it|[\w-]+)(?:\s[\w-]+){0,4}?"
    r"(?:\sis|\sare|['’]s|['’]re)?\s(?:stays?|staying|stayin|bides|(?:comes?|goes|coming|going) (?:with|wi) me|"
    r"comes? too|stop(?:s|ping) (?:here|where|put))\b"
    r"(?:\s(?:put|here|where (?:it|he|she) is|with me|in|on|as|the way|exactly|wi me|open|at|near|out|"
    r"whatever).*|\s(?:or|and|because|that['’]s)\b.*)?\W*\Z"
)
"""What is to stay: "the dog stays", "every one's staying"."""
CALL_ME = rx(
    r"\A\W*(?:(?:and|an|so|but)\s)?(?:it['’]?s|it is|is|my name is|my name['’]s)\s(?:(?:mrs|mr|miss|ms|mister|"
    r"dr)\s)?"
    r"(?P<name>[\w'’-]+)(?:\s[\w'’-]+)?(?:\s(?:to (?:you|her|him|them)|till? i)\b|,?\s(?:not|no|never)\s(?!well|right|"
    r"sure|good|bad|just|a\b|in|on|to|at|that|very|so|too|as|the|my|going|for|like|really|fair|yet|here|there|up|"
    r"\w+ing\b)"
    r"\w+\W*\Z)"
)
"""What somebody is to be called: "it's Mrs Pettifer, not sweetheart"."""
ON_CONDITION = rx(
    r"\A\W*(?:(?:and|but|so|well|aye)\s)?(?:just\s)?(?:as|so) l[oa]ng['’]?s? (?:as\s)?(?!ago\b|it takes\b)\w"
)
WOULD = any_of(
    r"(?:i|ah)(?:['’]?d| would| wid| could)\s(?:still |just |only |fair )?(?:go back|gang back|do (?:that|it)|dae that|"
    r"go in|go (?:\w+ ){1,4}?(?:again|tomorrow)|be (?:back|out|there|in) |start again|take (?:it|them|that) back|sit|"
    r"walk|"
    r"take a|be in the|swim|sing|dance|drive|cook|sleep|have been|of slept|have slept)\b(?! the same| home from)",
    r"(?:i|ah)(?:['’]?d| would| wid)\s(?!say\b|think\b|imagine\b|have (?:to|been|gone|done|had)\b|be (?:dead|rich|"
    r"lost)\b).{3,100}?"
    r"\bif (?:she|he|they|there|some|the|it|you|ye|my|ma|only|i could|anyone|somebody)\b",
    r"if i could\b.{3,120}?\b(?:i['’]?d|id|that['’]?d|that would|i would|ah['’]?d)\b",
    r"(?:see )?if i could (?:just |only |jist )?(?:get|hae|have|go|be|see|hear|do|sit|walk|sing|sleep)\b",
    r"(?:ga i|gai|ga['’] i|gawn ni|cawn ni|a gaf i) (?:\w+ )?(?:fynd|aros|weld|gael|gadw|gysgu|gysgu)\b",
    before=r"\A\W*(?:(?:and|but|so|oh|well|mind you|honestly|ken)\b,?\s+){0,2}",
    after="",
)
"""A wish in the shape of an "I would"; the unreal ones ("if I won the pools") are held back before."""
UNREAL = any_of(
    r"if (?:i|we|he|she) (?:won|had (?:the|a|my) (?:money|million|time machine|magic)|had money|was (?:rich|twenty|"
    r"young\w*)|"
    r"were)",
    r"lol|pools|lottery|scratchcard|million|tokyo|helicopter|yacht",
)
MY_OWN = rx(
    r"\A\W*(?:(?:just|jist|only|and|but|to have|having|me in)\s){0,2}(?:my own|ma ain|my ain|me own|the same|same|"
    r"exactly the same|"
    r"some(?:body|one|b['’]dy) (?:to|tae|who|that|reading|\w+ing)\b|one proper|a proper|one face|"
    r"being (?:asked|told|listened|left|called|treated|heard|trusted|in)|cael (?:mynd|aros|cadw|bod)|"
    r"(?:a|one|my|ma) (?:[\w']+ ){1,3}back\W*\Z)(?!\s(?:fault|doing|mistake|here|as (?:last|usual|before|always|ever)|"
    r"again\W*\Z|old|to you|thing|day|"
    r"as (?:last|"
    r"usual)|goes))"
)
"""A bare thing that is wished for, wherever it stands alone in somebody's own voice."""
PLEASE_BEHIND = rx(r",?\s(?:please|pls|plz|plis|plîs|os gwelwch yn dda|if you please)\W*\Z")
NOT_WISHED = rx(
    r"\A\W*(?:yes|no|aye|naw|two|a tea|tea|coffee|sorry|help|ring|call|phone|can|could|send|hello|thank|hurry)\b"
)
BY_ITSELF = rx(
    r"\A\W*(?:(?:just|only|jist)\s)?(?:(?:more|less|fewer|mair)\s(?:time|of|\w+ (?:with|for|to|and|at|in|on|wi)\b)|"
    r"(?!writing|checking|asking|hoping|waiting|"
    r"getting in|looking forward|"
    r"following|typing|messaging|sending|ringing|calling|wondering|thinking|feeling|going by|nothing|something|"
    r"anything|everything|morning|"
    r"evening|during|according|being)\w+ing (?:at|in|with|wi|on|to|tae|the|my|ma|for|by|a|an|out|up|back|home|paid)\b|"
    r"(?:[\w'’]+\s){1,3}(?:shut|open|left|kept|done|made|brought|first)\s(?:before|after|at|"
    r"where|when|the|my|on|"
    r"in|by|for|i)\b)"
)
"""A thing or a doing that stands alone at the head of a message."""
A_THING = rx(
    r"\A\W*(?:just\s|only\s|jist\s)?(?:a|an|my|ma|our|some|somebody|someone|one|the|same)\s(?!\w+ (?:carers?|times|"
    r"weeks|months|years|visits|forms)\b|lot\b|few\b|bit\b|week\b|month\b|year\b|shame|joke|disgrace|nightmare|mess\b|"
    r"usual|own fault|"
    r"one (?:who|that|of)|as (?:last|usual|before|always|ever)|other|same old|way|only (?:one|thing|time|place|"
    r"reason)|doctor|hospital|note|message|quick|"
    r"update|"
    r"problem|question|complaint|reason|first time|last time|point|trouble|short)\w"
)
FOR_MYSELF = rx(r"\A\W*(?:(?:and|but|so)\s)?(?:me|for me|for myself|as for me|mine)[,:]\s")
LEADS_MINE = any_of(
    r"(?:what|whit) (?:do |would |wid )?(?:i|ah) (?:really |actually )?(?:want|like|need|wid like|would like|"
    r"['’]d like)(?: (?:she|he|"
    r"they) says?)?",
    r"(?:you|they) (?:asked|ask|want to know|wanted to know) (?:me )?(?:what|whit)\b.{0,80}",
    r"my (?:one |only )?(?:request|wish|list|answer|rules?|plan|ask)|for (?:me|myself)|as for me|and me|me",
    r"(?:here (?:is|it is)|so here(?: it is| goes)?|right then)",
    before=r"\b",
    after=r"\W*\Z",
)
"""What brings in somebody's own bare wish in the next breath: "you asked what I want"."""
ONLY_IF = rx(
    r"\b(?:i|ah|we|he|she|they)(?:['’]?ll| will| wid|['’]d| would) (?:only )?(?:go|gang|come|do it|do the|dae it|move|"
    r"try|take it|have it|sign|"
    r"eat|let (?:them|you|him|her))\b[^.]{0,40}?,?\s(?P<if>(?:only )?if (?!(?:i|he|she|they|we)(?:['’]?ve|"
    r"['’]s)? (?:have|has|must|feel|get|can|got|need))|(?:as|"
    r"so) long as )\w"
)
"""What somebody would agree to, and the condition that they set."""
WOULD_BE = rx(
    r"\A\W*(?:(?:and|but|so)\s)?it(?:['’]?d| would| wid) (?:really |just )?(?:be|mean) (?:so |very |really )?(?:nice|"
    r"grand|good|great|lovely|"
    r"braw|lush|something|a treat|everything|the world|a lot|magic|smashing|heaven|helpful)(?: to me)? (?:(?:to|"
    r"tae)\s|(?=if\s))"
)
IT_MATTERS = rx(r"\bit (?:really |does )?matters (?:a lot |very much )?(?:to|tae) me (?:that|to|tae|who|how)\s")
ASKS_OTHERS = rx(
    r"\A\W*(?:and |but |so |please )?(?:can|could|would|will|cud|cid|kin) (?:you|ye|yous|they|people|folk|somebody|"
    r"someone|everybody|"
    r"everyone|the \w+(?: \w+)?|my \w+)(?: lot| all)? (?:please |pls |just |maybe )*(?:stop|not|knock|chap|ask me|"
    r"ask first|speak|talk|wait|"
    r"let|leave|use|say|show me|teach me|read me|read it|help me (?!with (?:the|this|my) (?:form|app))|explain|keep|"
    r"turn|write|come|sit|"
    r"listen|put|try|look at|call me)\b"
)
"""A request of others: "could you lot stop coming in when I'm on the phone"."""
NEED_A_BREAK = rx(
    r"\b(?:i|ah|we)\s(?:just |really |do |only )*need\s(?=(?:one|a|my|ma|two|some|just one)\s(?:\w+\s)?(?:night|day|"
    r"hour|morning|"
    r"afternoon|evening|weekend|week|break|rest|sleep)s?\b)"
)
