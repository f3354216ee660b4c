"""The patterns the listener goes by, in tables. Law: every repeat in a pattern is bounded, so time stays linear."""

from __future__ import annotations

import re
from typing import NamedTuple


def rx(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.I)


_FILL = (
    r"(?:(?:just|jist|really|only|still|aye|always|mainly|mostly|now|truly|honestly|most|also|actually|definitely|"
    r"very much|dearly|simply|do|does|so|quite|fair|also)\s+){0,3}"
)
_NO = (
    r"(?:do(?:es)?(?:n['’]?t|\s+not|nae|nay|ny|na)|did(?:n['’]?t|\s+not|nae|na|ny)|d[io]nn?ae|disnae|dinna|"
    r"would(?:n['’]?t|\s+not|nae)|wid(?:nae|nay)|never|no longer|not|is(?:n['’]?t|\s+not|nae|ny)|"
    r"['’]s\s+(?:not|no|never)|['’]m\s+(?:not|no|never)|am\s+not|are(?:n['’]?t|\s+not)|['’]re\s+not|"
    r"['’]d\s+(?:not|no|never)|was(?:n['’]?t|\s+not|nae)|no)"
)
_WISH = (
    r"(?:want(?:s|ed|in|ing|tae)?|wanna|wants?tae|(?:would|wid|wud|['’]d|id)\s+{fill}(?:like|love|"
    r"prefer|rather|be happy|want)|"
    r"hop(?:es|ing|ed)\s+(?:to|tae|for|that)|hope\s+(?:to|tae)|wish(?:es)?\s+(?:to|tae|for)|"
    r"long(?:s|ing)?\s+(?:to|for)|dream(?:s|ing)?\s+of|"
    r"(?:is|was|['’]s|['’]m|am|are|['’]re)\s+{fill}(?:desperate|determined|keen|itching|dying|adamant|"
    r"set|eager|gasping)\s+"
    r"(?:to|tae|for|on|about|that)|(?:would|['’]d)\s+give\s+(?:anything|my right arm|his right arm|"
    r"her right arm)\s+(?:to|for)|"
    r"prefers?(?:\s+to)?|(?:(?<=not )|(?<=n't )|(?<=n’t )|(?<=nae )|(?<=d no ))like)"
).replace("{fill}", _FILL)

WANT = rx(
    rf"(?:\b|(?=['’]))(?:(?P<neg>{_NO})\s+)?{_FILL}(?P<want>{_WISH})(?!\w)(?P<not>\s+(?:not\s(?=\w)|"
    rf"no\s(?=\w)|nothing|none|never))?"
)
WANT_WORDS = """
    want wanted wants wanna wanting wantae like love prefer prefers rather hopes hoping hoped hope wish wishes
    long longs longing dream dreams dreaming desperate determined keen itching dying adamant set eager anything
    happy gasping wantin
    """.split()

WELSH_WANT = rx(
    r"\b(?P<neg>(?:dy?dw i|dw i|dwi|rwy|rydw i|dwi['’]n|dydw i|dyw (?:hi|e)|dydy (?:hi|o|e)|mae (?:hi|"
    r"o|e)|smo fi['’]n|sa i['’]n)"
    r"\s+(?:ddim|['’]m)\s+(?:yn\s+)?(?:eisiau|isio|isie|moyn|am|hoffi|licio)|dwi['’]m (?:isio|eisiau|moyn)|"
    r"s[ao] i['’]n moyn|smo fi['’]n moyn|fyddwn i ddim|hoffwn i ddim|hoffwn i fyth)\b"
    r"|\b(?P<own>(?:dw i|dwi|rydw i|rwy|rwyf|rwyf i|dw i['’]n|dwi['’]n|rwy['’]n|rydw i['’]n)\s+"
    r"(?:wir\s+|jyst\s+|jest\s+|dal\s+|am\s+)?(?:eisiau|isio|isie|moyn|am|gobeithio|dymuno)|"
    r"hoffwn(?:\s+i|\s+innau)?|carwn i|"
    r"licen i|liciwn i|(?:mi\s+)?f?aswn i['’]n (?:licio|hoffi|caru)|b?f?ydd(?:wn|en) i['’]n (?:hoffi|licio|dwlu)|"
    r"mae['’]n well (?:gen|gan|gyda) (?:i|fi))\b"
    r"|\b(?P<third>(?:mae|roedd)\s+(?:hi|o|e|fo)\s+(?:eisiau|isio|moyn|am)|hoffai(?:\s+(?:hi|o|e|fo))?|"
    r"mae['’]n well (?:ganddi|ganddo)(?:\s+(?:hi|fo|fe))?)\b"
)

END = rx(
    r"\s*[,;:]?\s+(?=(?:because\b|['’]?cause\b|coz\b|['’]?cos\b|since\s(?:he|she|i|it|the|that)|in case|"
    r"so\s(?:that\s)?(?:he|she|i|they|we|it|ah|my|his)\b|as\s(?:he|she|it|i)['’\s]|but\s(?!only\b|not\b|if\b|no\b)|"
    r"and\s(?:also\s)?(?:he|she|i|ah|they|we|it|that)['’\s]|and\s(?:wants|would|does|doesn|"
    r"then\s(?:he|she|i)|agreed|says|said|told)\b|"
    r"(?:he|she|they|i)\s(?:says?|said|told)\b|(?:achos|oherwydd|gan\sfod|am\sfod|ond|er\smwyn)\b|rather\sthan\b))"
    r"|,\s+(?=(?:and\s)?(?:it|he|she|they|i|ah|we|that|this|there|which|then|though|says|said|so|even|mind|ken|"
    r"basically|honest|please|thanks|you|everyone|nobody|naebody|mae|dyna|dw)(?:['’\s]|\Z))"
    r"|;|\s[–—-]{1,2}\s|\(|:\s"
)
"""Where a want, a decision or a plan ends: at a reason, at a new subject, at "but". Never before a condition."""

BECAUSE = rx(
    r"\b(?:(?:because|['’]?cause|coz|cos|that way|the reason (?:is|being)|which (?:means|is why)|"
    r"it is the|that['’]s (?:where|when|how|what|the)|"
    r"achos|oherwydd|gan fod|am fod|er mwyn|otherwise|(?:he|she)['’]s the|they['’]re the|then (?:i|he|"
    r"she) can)\b|since\s(?=he|she|i\b|it|the|that|nobody|her|his|my)|as\s(?=he\b|she\b|it['’]s|i\b|"
    r"they\b|her\b|his\b|the\b)|"
    r"so\s(?:that\s)?(?=he\b|she\b|i\b|they\b|it\b|we\b|ah\b|his\b|her\b|my\b)|"
    r"it['’]s\s(?=the\b|no\b|not\b|where\b|my\b|his\b|her\b|what\b|a\b))"
)

BREAK = rx(r"[,;:–—()]|\s-\s|\b(?:and|but|because|that|so|cos|although|though|where|while|ond|achos)\b")

HYPOTHETICAL = rx(
    r"\b(?:if (?:it (?:were|was|wis)|(?:i|he|she|they|we|you) (?:won|had|were|was|could|hadn)|only|"
    r"wishes|money)|suppos(?:e|ing)|imagine|pretend|"
    r"jok(?:ed|es|ing|ingly)|teas(?:ed|ing)|kidding|sarcastic\w*|"
    r"hypothetical|let['’]s say|say i|as if|as though|would have|might have|could have|pe bawn|petawn|tasen)"
)
UNSURE = rx(
    r"\b(?:if|whether|might|may|unless|until|wh(?:ether|atever)|perhaps|maybe|probably|presumably|"
    r"possibly|why|when(?:ever)?|how|os|tybed)\b"
)
UNSURE_NEAR = rx(
    r"\b(?:do|does|did|will|could|would|should|must|to|don['’]?t|doesn['’]?t|can|may|might|who|anyone|"
    r"everyone|you|nobody|people|"
    r"not|never|if|whether|some|folk)\s*\Z"
)
DENIED = rx(
    r"(?:\b(?:not|never|nobody|no one|naebody|hardly|nae|cannae|dinnae|wouldnae|without)|n['’]t|['’]d no)\b.{0,40}?"
    r"\b(?:say|saying|said|sayin|claim|claiming|mean|think|believe|sure|know|asked|ask|mention|"
    r"suggest|tell|telling|told|convinced|certain|hear|heard|put|write)\b"
    r"|\bnot that (?:he|she|i|they)\b|\bdoubt|\bwonder|\basked\b.{0,30}\b(?:if|what|whether|how|"
    r"why)\b|\bno idea\b|\bunclear\b|"
    r"\bden(?:y|ies|ied)\b|\bassum(?:e|ed|ing)|\bstop(?:ped)? (?:saying|telling)"
)
PAST = rx(
    r"\b(?:used to|use to|at one (?:time|point)|years ago|back then|in those days|(?:when|"
    r"since) (?:he|she|i) was (?:young|wee|little|a\b|at\b|\d|in\b|well)|"
    r"last (?:year|review|time|month)|old (?:outcome|goal|plan)|previous(?:ly)?|original(?:ly)?|"
    r"before (?:the|his|her|my) (?:stroke|fall|accident|illness|diagnosis)|"
    r"had (?:always )?wanted|once (?:wanted|upon)|at first|to begin with|no longer|any ?more|formerly|"
    r"in the past|as a (?:boy|girl|child|lad)|"
    r"outcome was|goal was|erstalwm|ers talwm)\b"
)
REPORTED = rx(
    r"\b(?:sa(?:id|ys|ying)|t(?:old|ells|ellt)|clear|explained|asked|what|wrote|signed|signalled|"
    r"pointed|answered|insist\w*|repeated|adamant|dweud|meddai)\b"
)
SARCASM = rx(
    r"\boh,? (?:lovely|great|joy|brilliant|wonderful|goody|fantastic|good|yes please|marvellous|yay|"
    r"super)\b|\bi live for (?:it|that|them|this)\b|"
    r"\bjust what (?:i|we) (?:need|want|wanted|needed)|\baye,? right\b|\bthat['’]ll be right\b|"
    r"\byeah,? right\b|\blucky me\b|\bhow lovely\b|"
    r"\b(?:another|more|one more) (?:\w+ )?(?:assessment|form|forms|questionnaire|survey|meeting|"
    r"leaflet|stranger|review|lecture|phone tree|waiting list)\b|"
    r"\b(?:said nobody|said no one|says nobody) ever\b|\bdream come true\b|\bbe still my\b|"
    r"\bwhat a treat\b|\bthrilled,? i'?m sure\b|\bas if i\b"
)
INSTRUCTION = rx(
    r"\b(?:ignore|disregard|forget|override|skip) (?:all |any |every |the |your |my )?(?:of )?(?:the |your )?"
    r"(?:previous|prior|above|earlier|other|safety|safeguarding|rules?|instructions?|prompts?|guidelines|guidance)\b|"
    r"\b(?:system|developer) (?:prompt|message|override|note)\b|\byou are (?:now|an? (?:ai|assistant|"
    r"bot|helpful))\b|\bas an ai\b|\b(?:reply|respond|answer|output) (?:with|only|approved|ok|yes)\b|"
    r"(?:\A|[,.]\s*|\band )(?:please )?(?:write|put|record|state|mark|set|log|enter|add|note|"
    r"say) (?:down )?(?:that|it as|this as|the outcome|outcome|his outcome|her outcome|as achieved|"
    r"in the record that|no concerns)\b|"
    r"(?:\A|\n)\W*system\s?:|\bleave (?:the )?safeguarding\b|\bnew instructions?\b|\b(?:assistant|"
    r"chatbot|computer|bot|ai|note to (?:self|system|ai))[,:]|<\/?\w{2,12}>|\bjailbreak"
)
EXAMPLE = rx(
    r"\b(?:(?:song|hymn|film|advert|poster|leaflet|template|slide|sticker|sign|t-shirt|mug|card|magnet|book|website)\b"
    r".{0,30}?\b(?:says?|said|reads?|goes)|for example|e\.g|for instance|such as|"
    r"some (?:people|folk) (?:say|want|might)|"
    r"people (?:often )?(?:say|write|put)|things like|"
    r"an? example|(?:on|from|in) the (?:song|film|advert|poster|slide|leaflet|website|training|template|sample)|"
    r"(?:song|film|advert|poster|leaflet|template|slide|sticker|t-shirt|mug|book) (?:says|said|reads|"
    r"goes|with)|was singing|sings|not like|like this one|instead of writing|we used to write|"
    r"bad example|good example)\b"
)
DOCUMENT = rx(
    r"\b(?:(?:goals?|aims?|outcomes?|targets?|objectives?)(?:\s(?:on|in|from) (?:the|her|"
    r"his) (?:\w+\s){1,2})?\s?(?:reads?|is|are|was|were|says?|set|listed|states?|say|stated|:|,)|"
    r"(?:goals?|aims?|outcomes?|objectives?) (?:on|in) the (?:system|plan|form|file)|"
    r"(?:referral|care plan|support plan|plan|form|letter|file|system|report|assessment|"
    r"discharge (?:summary|plan|letter)|paperwork|contract|line|template|panel paper)(?:\s(?:line|"
    r"goal|outcome|form))?\s"
    r"(?:says|said|reads|states|asks for|asks|has|lists|wants|line is|is for|is|was for|goes|puts|"
    r"talks about|still says|still has|has (?:him|her|them) down (?:as|for)|had|requires|recommends)|"
    r"(?:ha(?:s|ve|d)|got|put) (?:him|her|them|me) down (?:as|for|to)|the (?:line|wording) (?:is|was|"
    r"reads)|(?:discharge|therapy|rehab|reablement|service|team|agency|professional) (?:goals?|aims?|"
    r"targets?|outcomes?)|referred for|referral (?:for|to)|"
    r"(?:cynllun|nod|nodau) (?:yn dweud|yw|ydy))(?!\w)"
)
AIM = rx(
    r"\b(?:(?:will|to|should|must)\s(?:be (?:supported|encouraged|enabled|helped|assisted|independent|"
    r"compliant|able to (?:access|attend))|access|attend|engage|comply|reduce|maintain|achieve|"
    r"demonstrate|participate|increase|improve|utilise|prevent|remain (?:safe|independent)|accept)|"
    r"reduc(?:e|ing|tion in) (?:the |her |his |their )?(?:care package|package|reliance|dependence|"
    r"dependency|hours|isolation|calls|risk|admissions|social isolation|anxiety|falls|visits|support)|"
    r"(?:to be )?independent (?:with|in|of)\b|(?:improve|increase|maintain|promote|"
    r"develop) (?:\w+ ){0,2}(?:balance|mobility|independence|wellbeing|well-being|skills|engagement|"
    r"compliance|nutrition|hydration|hygiene|transfers|confidence|community|social|standing|access|"
    r"participation|strength|tolerance|safety)|"
    r"(?:attend|access|engage (?:with|in)|engaging (?:with|in)|participate in|comply with|"
    r"compliance with|utilise) (?:the |a |an |her |his |with )?\w+|prompt meds|property to be|"
    r"be discharged|avoid (?:hospital )?admission|prevent (?:hospital )?admission|"
    r"facilitate discharge)\b"
)
AIM_START = rx(
    r"\A(?:\W|\d)*(?:attend|access|engag|improv|increas|reduc|maintain|promot|achiev|prevent|"
    r"compl(?:y|iance)|participat|develop|demonstrat|minimi|ensur|facilitat|monitor|utilis)"
)
AIM_ORGANISATION = rx(
    r"\b(?:tenancy|rent|arrears|property|mandatory|work programme|job ?centre|dwp|discharge|bed|"
    r"reliance|dependen|budget|saving|cost|school attendance|attendance|admission|eligib|throughput|"
    r"statutory|landlord|court)"
)
AIM_SERVICE = rx(
    r"\b(?:care package|package|attend|access|community resource|call|visit|meds|medication|meal|"
    r"day centre|carers?|weekly|hub|hours|qds|bd|tds|service|sessions?|twice|respite|placement|"
    r"isolation)\b"
)
AIM_WANTS = rx(
    r"\b(?:want(?:s|ed)?|would like|['’]d like|would prefer|is keen|are keen|is pushing|are pushing|"
    r"hop(?:es|ing)|aims?|expects?|plans?|insists?|needs?|require[sd]?|recommend(?:s|ed)?)\b"
)

MAINTENANCE = rx(
    r"\b(?:keep|keeping|keepin|carry on|carryin on|still|stay|stayin|staying|remain|continue|go on|"
    r"hold on|hang on|bide|not (?:get|be|have|lose|end|go)|no (?:get|lose)|never lose|"
    r"as long as|the way it is|same as now|not to (?:lose|move|end|go|have)|aros|cadw|parhau|dal|"
    r"go on (?:seeing|living|doing)|not lose|stop(?:ping)? (?:here|where i am)|without losing|"
    r"my own (?:home|house|bed|front door)|at home)\b"
)
PROCESS = rx(
    r"\b(?:(?:some(?:one|body|b['’]dy)|carers?|staff|workers?|one person|them|youse)\s(?:who|that|to|tae|can)|"
    r"(?:people|folk|they|you|lads?|lass(?:es)?|women|woman|man|girls)\s(?:who |that |to |tae |"
    r"can )(?:know|listen|ask|knock|speak|talk|understand|believe|come|help|turn up|treat|stop|tell|"
    r"wait|look|drive|take|do)|"
    r"be(?:in|ing)? (?:believed|listened|asked|told|treated|spoken|consulted|heard|respected|rushed|"
    r"touched|called|given time|left|trusted|included)|(?:talk|speak|listen|explain|write|come|"
    r"look) (?:to|tae|straight to|directly to|at|with|tae) (?:me|him|her|us)|"
    r"same (?:carer|carers|person|face|faces|people|worker|one|lassie|lass|girl|two|woman|man)|"
    r"believe (?:me|him|her)|listen|knock|rush(?:ed|ing)?|explain|shout|patronis|call me|my name|"
    r"his name|her name|ask(?:ed|ing)? me|ask (?:him|her) first|before (?:they|you) touch|"
    r"female carer|male carer|a woman|in (?:welsh|urdu|polish|bsl|gaelic|my own language)|yn gymraeg|"
    r"in writing|text me|told (?:what|before|first|when)|on time|gwrando|siarad|rhywun|"
    r"different (?:face|faces|person|people) every|nid rhywun|gael \w+ bob|who (?:knows|speaks|can|"
    r"will|listens|understands))\b"
)
CHANGE = rx(
    r"\b(?:back|start|get|gettin|getting|again|be able|new|learn|go(?:ing)? (?:to|back|home)|move|"
    r"find|first|my own|a job|out|drop|instead|more|less|stop|own)\b"
)


class Cue(NamedTuple):
    """A row: what in a sentence speaks of which element. `whole` takes the clause, else only from the match on."""

    element: str
    pattern: re.Pattern[str]
    value: str = ""


CLAUSE = rx(
    r",?\s+but\s+|,\s+(?=(?:and |so )?(?:he|she|they|i|we|it|her|his|there|nobody|who|then)['’\s])|"
    r"\s+and\s+(?=(?:he|she|they|i|we|it)['’\s])|;\s|\s[–—-]\s"
)
"""Where one statement in a sentence gives way to the next."""

DECIDED = rx(
    r"\b(?:(?:what\s)?(?:we|i)(?:['’]ve|\shave|\sall|\sboth)?\s(?:decided|agreed|settled on|concluded|"
    r"resolved)(?:\s(?:together|today|the day|with (?:him|her|them)|is|was|to|that|on|between us)){0,5}|"
    r"(?:\A|(?<=^and )|(?<=^so ))agreed(?:\s(?:with (?:him|her|them|\w{1,20})|that|to|today|together|"
    r"between us|on)){0,5}|decision(?:\s(?:is|was|made|today|to)){0,5}|it was (?:agreed|decided)(?:\s(?:that|"
    r"to)){0,5}|"
    r"decided\s(?:to|that|on)|penderfynwyd|fe wnaethon ni benderfynu)[:,]?\s+"
)
DECIDING = rx(
    r"(?:so\s|and\s|then\s)?(?P<who>(?:we|i)(?:['’](?:m|re|ve|ll)|\sam|\sare|\shave|\swill)?(?:\snot|"
    r"\snow|\salso|\sonly|\sboth){0,5}\s)"
    r"(?P<verb>(?:swap|start|stop|cut|mov|chang|drop|keep|leav|put|add|turn|clos|hold|switch|split|"
    r"reduc|increas|extend|paus|cancel|withdr|mak|tak|took|kept|left|giv|gave|"
    r"bring|brought|try|trying|sett|arrang|postpon|delay|go(?:ing)? (?:for|with|ahead)|went (?:for|"
    r"with)|open|refus|declin|"
    r"replac|build|us|apply|applied|ask|agree)\w*)\b"
)
NOT_THE_OTHERS = rx(
    r"\b(?:rather than|instead of|ruled? (?:it |that |them )?out|(?:isn['’]t|is not|wasn['’]t|was not|"
    r"not) (?:possible|an option|right|enough|suitable|safe enough|what (?:he|she) want)|"
    r"(?:thought (?:of|about)|considered|looked (?:at|into)|talked about|discussed|could have|"
    r"the (?:other|alternative) (?:option|choice|way)|the alternative|"
    r"other options?)\b.{0,160}?\b(?:but|would|wasn['’]t|isn['’]t|because|meant|means|not)|"
    r"(?:would(?:n['’]t)? (?:have )?(?:put|mean|meant|leave|left|take|taken|cost|break|broken|lose|"
    r"lost|undo|unsettle|isolat\w+|stop|stopped)))\b"
)
BUT = rx(r",?\s+but\s+|\bbecause\s+|,\s+(?=that would|it would|which would|that['’]d)")

DOUBTS = rx(
    r"\b(?:(?:i|we|ah)(?:['’]ve)?\s(?:do(?:n['’]t| not)\s|just\s|still\s|also\s|personally\s|"
    r"did\s)?(?:think|thought|reckon|believe|feel|felt|suspect|wonder(?:ed)?|guess|suppose|imagine|"
    r"sense|would say|worry)|"
    r"i['’]d say|i['’]m (?:not sure|worried|concerned|sure|wondering|inclined|unsure|hopeful)|"
    r"my (?:own )?(?:feeling|view|sense|hunch|opinion|worry|guess|impression|concern|read|instinct|"
    r"gut)|"
    r"in my (?:view|opinion)|it seems|seems (?:to me|like|the)|it looks to me|to my mind|"
    r"i['’]m not convinced|(?:dw i|rwy)['’]n (?:meddwl|credu|teimlo))\b"
)
HOLDS = rx(
    r"\b(?:thinks?|thought|reckons?|believes?|feels?|felt|says?|said|wants?|wanted|worries|worried|"
    r"worry|would (?:like|prefer|rather)|['’]d (?:like|prefer|rather)|view (?:is|was)|hopes?|fears?|"
    r"insists?|is (?:worried|keen|adamant|sure|convinced|against|frightened|feart|happy|unhappy|angry|"
    r"clear|concerned|pushing)|(?:was|were|are) (?:worried|keen|adamant|sure|against|frightened|clear|"
    r"concerned)|"
    r"disagrees?|agrees?|told (?:me|us)|doesn['’]t (?:think|want|like|agree)|don['’]t (?:think|want|"
    r"like|agree)|thinkin|yn meddwl|yn dweud|would not|wouldn['’]t|sees it)\b"
)

RISK = rx(
    r"\b(?:worr(?:y|ied|ies|ying)\b|concern(?:s|ed)?\b|at risk|risk of|the risk|feart|frightened|"
    r"scared|afraid|terrified|could (?:fall|choke|burn)|might fall|f(?:alls|allen|ell|"
    r"alling)\b(?! asleep| out| class| through| behind| in love| apart)|had a fall|"
    r"sanctioned|arrears|evict|in debt|money(?:'s| is| has)? (?:gone|run(?:ning)? out|missing)|"
    r"not eating|stopped eating|(?:losing|lost) weight|left the (?:gas|cooker|tap|door)|unsteady|"
    r"wander(?:s|ed|ing)|pressure (?:sore|damage)|"
    r"drinking (?:again|more|a lot)|overdose|all over the place|breathless|chok(?:e|es|ed|ing)|"
    r"burn(?:s|ed|t)\b|near miss|trip(?:s|ped)? (?:on|over|hazard)|no heating|no food|mould|damp|"
    r"infection|seizures?|"
    r"hypo\b|blackout|dizzy|if .{3,60}? (?:he|she|they)(?:['’]ll| will) (?:stop|lose|fall|go back|"
    r"end up|go downhill|not eat|give up|be on|drink|leave|isolate|hurt|run)|isn['’]t taking|"
    r"not taking (?:his|her)|missed (?:his|her) (?:tablets|insulin|meds)|"
    r"pryder|poeni|ofn|exhausted|at breaking point|burnt out|can['’]t cope|not coping)"
)
NO_RISK = rx(
    r"\b(?:no (?:worries|concerns?|risks?)|nothing .{0,24}worr\w*|not (?:worried|concerned|scared|"
    r"afraid)|isn['’]t worried|don['’]t worry|nae bother|hasn['’]t fallen|no falls|not fallen)\b"
)
RISK_VIEW = rx(
    r"(?:\b|(?=n['’]t ))(?:(?:not|n['’]t) (?:worried|bothered|scared|feart|frightened|daft)|(?:i|he|"
    r"she)['’](?:ll|d) (?:not|rather|sooner|take)|take (?:my|his|her|the) chance|worth (?:it|"
    r"the risk)|my (?:own )?risk|if i fall,? i fall|i know (?:the|it)|rather (?:fall|die|risk)|"
    r"my own fault|don['’]t wrap|not made of glass|i['’]m careful)\b"
)
MANAGED = rx(
    r"\b(?:agreed to (?:an? |the |have |try |move|wear|carry|use|keep|switch|turn|put|let|ring|text|"
    r"take)|pendant|falls alarm|alarm (?:is|was|fitted)|key ?safe|in place|smoke alarm|will wear|"
    r"carries (?:his|her|a)|checks? (?:on|in)|meets? (?:her|him) at|moved the|removed the|"
    r"turned off|fitted|sensor|grab rail|referred to the (?:fire|falls)|fire service|text(?:s)? (?:me|"
    r"his|her) when|has my number|knows to (?:ring|call|press)|safety plan|stays within|"
    r"walks? behind)\b"
)
STRENGTH = rx(
    r"(?:\A\W*(?:and\s)?(?:he|she)\scan\s(?!['’]?t|not\b|no\b|only|hardly|barely|be\b|come|have)|"
    r"\b(?:can still|still (?:does|makes|cooks|bakes|drives|plays|walks|knits|sings|reads|runs|goes|"
    r"manages|gets|swims|paints|writes|grows|keeps|sews|fixes|mends)|knows (?:every|all|how|exactly|"
    r"where|his|her|the|what)|i know (?:every|all|how|where)|"
    r"(?:is|['’]s|was|['’]m|am|really|very|so|dead|awfy|pretty) (?:good|great|brilliant|fantastic|"
    r"skilled|quick|clever|handy|expert|excellent|kind|patient|funny) (?:at|with|to|wi)\b|good (?:wi|"
    r"with|at) |brilliant (?:with|at|wi)|sharp as|bright as|\bruns the|\brun the|months? sober|"
    r"years? sober|"
    r"taught (?:herself|himself|myself|me|him|her|the|his|himsel)|teach(?:es)? |"
    r"for (?:\w+ ){0,2}(?:\w+ty(?:[- ]\w+)?|\d+|ten|twelve|fifteen|eleven|sixteen|eighteen) years|"
    r"(?:\w+ty(?:[- ]\w+)?|\d+|ten|fifteen) years? (?:as|on the|in the|at the|a\b)|never (?:missed|"
    r"late|forgets)|(?:makes|cooks|grows|bakes|built|fixes|mends|sews|knits|writes|paints) (?:his|her|"
    r"my|all|every|the|beautiful|jam|bread|own)|"
    r"(?:manages|does|managed) (?:it |that |this |her own|his own|all|the|most|every)|by (?:himself|"
    r"herself|myself) |(?:speaks|spoke) (?:\w+ ){0,2}languages|proud of|(?:sure|steady) (?:hands|on)|"
    r"hands are sure|remember(?:s)? (?:every|all|the name)|by heart|by name|i can (?!['’]?t|not|no\b|"
    r"only|nae|see why|hardly|come|have|be\b)|(?:never needs|doesn['’]t need) (?:help|telling|"
    r"reminding)|has a way with|(?:great|good|wicked) sense of humour|makes (?:everyone|people|"
    r"me) laugh|won (?:a|the) (?:\w+ )?(?:medal|prize|cup|award|trophy|competition)|won (?:medals|"
    r"prizes)|medal|champion|volunteers|blindfold|makes friends|sings? in|plays (?:the|in)|"
    r"keeps (?:the|a|his|her) (?:whole |whole )?(?:books|accounts|garden|bees|pigeons|hens|house|"
    r"diary|allotment)|organis(?:es|ed) the))"
)
HELPS = rx(
    r"\b(?:(?:pals?|friends?|neighbours?|mates?|sister|brother|daughter|son|niece|nephew|cousin|aunt|"
    r"auntie|church|minister|mosque|club|dog|cat|lads?|lassies|girls|carer|wife|husband|mum|dad|"
    r"\w+ next door)\b.{0,40}\b(?:pick(?:s)? (?:\w+ )?up|help(?:s)?|brings?|pops? in|drops? in|"
    r"looks? in|calls? (?:in|round)|"
    r"checks?|drives?|takes? (?:him|her|me)|visits?|shops?|cooks?|comes? (?:round|in|over|every|on|"
    r"by)|phones?|rings?|sits? with|there for|does (?:his|her|my)|keeps? (?:an eye|him|her|me))|"
    r"has (?:a|his|her) (?:dog|cat|good (?:neighbour|friend))|close to (?:his|her)|yn helpu)\b"
)
NEXT = rx(
    r"(?:(?:\b(?:i|we)(?:['’]ll|\swill)|\b(?:i['’]m|we['’]re) going to|\bi['’]m to|\bme to|"
    r"\A\W*(?:and )?to)\s(?:ring|phone|call|write|ask|chase|visit|see (?:him|her|them)|send|book|"
    r"speak|check|email|text|refer|go|come|find|look|arrange|get|contact|talk|bring|order|meet|take|"
    r"set|follow|apply|update|share|try|drop|put|make|read|pass|raise|request)\b|"
    r"\bi['’]m (?:writing|ringing|phoning|calling|asking|sending|booking|seeing|emailing|referring|"
    r"visiting|chasing|meeting|going back|back)\b|\bnext (?:visit|meeting|review|call|step|steps|"
    r"contact|time we|appointment)\b|\bfollow[- ]?up\b|"
    r"\b(?:starts?|beginning|begins) (?:this|on|next|from) |\b(?:i|we) (?:ring|phone|meet|visit|"
    r"go back|see|call|review) (?:\w+ ){0,3}(?:on|next|in|again|at)\b|\bvisit(?:ing)? again|"
    r"\bbooked (?:in )?for|\bgoing back (?:on|next)|\bback (?:on|next) (?:mon|tue|wed|thu|fri|sat|sun|"
    r"week)|\baction[s]?:|\bwill (?:ring|phone|email|visit|be in touch|send|call|contact) |bydda i'n|"
    r"byddaf yn)"
)
WHAT_IF = rx(
    r"\bif (?:he|she|i|they|it|things|the|her|his|my|anything|that|mum|dad|\w+)\b.{2,120}?(?:,|"
    r"\bthen\b)\s*(?:then )?(?:i['’]ll|i will|we(?:['’]ll| will)?|call|ring|phone|go to|contact|text|"
    r"(?:he|she|they)(?:['’]d| would) (?:want|like|rather|go)|(?:he|she|they)(?:['’]s to| is to|"
    r" are to)|her sister|his brother|my|the plan|plan b|(?:he|she)['’]ll (?:ring|call|text|phone|"
    r"go to|press))\b"
)
DAYS = rx(
    r"\b(?:(?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|"
    r"evening|night))?(?: the \w+(?:-\w+)?)?|(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|"
    r"\w+(?:-\w+)?) (?:of )?(?:january|february|march|april|june|july|august|september|october|"
    r"november|december)(?:,? \d{4})?|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|\w+(?:th|st|rd|nd|first|second|third|fifth|"
    r"ninth))|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|on the (?:\d{1,2}(?:st|nd|rd|th)|first|second|third|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth|"
    r"(?:twenty|thirty)-\w+)|today|this (?:morning|afternoon|evening)|yesterday|last night)\b"
)
ALONE = rx(
    r"\b(?:(?:saw|seen|met|spoke (?:to|with)|visited|talked (?:to|with)) .{0,30}?\b(?:on (?:his|her|"
    r"their) own|alone|by (?:himself|herself|themselves)|in private|just the two of us|one to one))\b"
)
PRESENT = rx(
    r"\b(?:was (?:there|present|with (?:us|him|her)|in the room|at home too)|were (?:there|present|"
    r"in the room)|also (?:there|present)|present:|in the room|sat in|joined us|with (?:his|"
    r"her) \w+ (?:there|present|in the room))\b"
)
LANGUAGE = rx(
    r"\b(?:first language|speaks? (?:welsh|polish|urdu|gaelic|punjabi|bengali|arabic|romanian|"
    r"no english|little english)|(?:spoke|talked|talking|all|visit|conversation|assessment|done|"
    r"said it) in (?:welsh|gaelic|polish|urdu|bsl|arabic|english)|interpreter (?:was |is )?(?:booked|"
    r"present|used|there|on|via|in the room|signed)|(?:with|through|via|no) (?:an |the |"
    r"a )?(?:\w+ )?interpreter|bsl first|bsl user|uses bsl|yn gymraeg|prefers? (?:welsh|english|"
    r"gaelic|polish|urdu|bsl))\b"
)
COMMUNICATES = rx(
    r"\b(?:texts? first|never ring|makaton|picture(?:s)? (?:cards?|board)|talking mats|eye ?gaze|aac|"
    r"points? (?:to|at)|signs? for|hearing aids?|lip ?reads?|lips|easy read|large print|"
    r"answers? in writing|in writing|communication (?:book|board|aid|passport)|thumbs|nods?|blinks?|"
    r"yes and no cards|speak (?:slowly|clearly)|one (?:thing|question) at a time|doesn['’]t (?:speak|"
    r"use (?:speech|words))|braille|relay)\b"
)
ADVOCATE = rx(r"\b(?:advoca(?:te|cy)|imca|imha|eiriol\w*|speak(?:ing)? up for (?:him|her|me))\b")
READ_BACK = rx(
    r"\b(?:(?:i|we)(?:['’]ve)? (?:have )?read (?:this|it|that|the (?:note|plan|words|record|lot|"
    r"draft)|my notes?|all this|them|him|her)(?: (?:all|back|out|over|through))* ?(?:to|with|this|it|"
    r"the)?\b|"
    r"(?:he|she|they)(?:['’]s| has| have)? (?:read (?:this|it|the note|through|over)|seen (?:this|it|"
    r"the|what i)|signed (?:it|this|the|off)|heard (?:this|it) read|got a copy|had a copy)|"
    r"read back (?:to|and|over)|showed (?:him|her|them) (?:this|what i|the note|the draft|my notes)|"
    r"(?:took out|crossed out|changed|added) (?:the|a|one) (?:word|line|bit)|(?:not|hasn['’]t|has not|"
    r"haven['’]t) (?:yet )?(?:seen|read) (?:this|it|the)|"
    r"copy (?:given|sent) to)\b"
)
UNDERSTOOD = rx(
    r"\b(?:told me (?:it |that |them )?(?:all )?back|(?:said|repeated|explained|read|gave|"
    r"played) (?:it|that|them|this|both|each|all four|all)(?: all)? back|(?:in (?:his|her|"
    r"their) own (?:words|way))|(?:could|was able to) (?:tell|explain|say|repeat)|(?:he|she|"
    r"they) understood|understands? (?:it|that|this|what|why|the)|asked (?:him|her) to (?:tell|"
    r"explain|say) (?:me |it )?(?:back|what)|checked (?:he|she|they) (?:had|understood|knew|followed)|"
    r"got it straight|asked good questions|drew it)\b"
)
UNAVAILABLE = rx(
    r"\b(?:(?:there['’]s|there is|there are|got|has|have|had|found|with|we['’]ve) (?:nobody|no ?one|"
    r"naebody|no (?:providers?|agency|agencies|drivers?|places?|placements?|spaces?|vacanc\w+|pas?|"
    r"personal assistants?|carers?|service|transport|bus|funding|slots?|beds?|staff|one) ?)|"
    r"nobody to (?:employ|take|do|drive|provide)|"
    r"no(?:body| one) (?:available|will (?:take|come|cover)|to employ|covers|within)|waiting list|"
    r"(?:isn['’]t|is not|aren['’]t|not|wasn['’]t|weren['’]t) (?:available|any (?:available|to be had)|"
    r"running|an option|on offer)|no longer (?:runs|running|available)|(?:can['’]t|cannot|couldn['’]t|"
    r"could not|unable to) (?:get|find|be (?:done|found|met)|provide|source|recruit|staff|offer|fund)|"
    r"(?:panel|council|funding) (?:said no|refused|turned (?:it|that|this) down|declined|won['’]t)|"
    r"full (?:until|till)|fully booked|closed (?:down|last|in)|nothing (?:local|round here|available|"
    r"nearer|suitable|like it)|unmet|no (?:provider|agency|pa|driver|transport|place|placement|"
    r"vacancy|vacancies|respite|one to employ) (?:\w+ ){0,3}(?:here|round|in|for|until|on|locally|"
    r"available|will|can)|does(?:n['’]t| not) exist|rhestr aros|ddim ar gael)\b"
)
OFFERED = rx(
    r"\b(?:offered (?:him|her|them|me|us|\w+)|instead (?:we|i) (?:offered|suggested|tried)|"
    r"suggested (?:\w+ )?(?:instead|as well)|alternative(?:s|ly)?\b|in the meantime|for now (?:we|she|"
    r"he|it)|stop-?gap|put (?:it )?to (?:him|her) instead)"
)
LOOK_AGAIN = rx(
    r"\b(?:look(?:ing)? (?:again|at (?:it|this) again)|try(?:ing)? again|review (?:it|this|that|"
    r"again)|keep (?:looking|trying|asking|advertising)|ask(?:ing)? again|revisit|go back to (?:it|"
    r"this|panel)|re-?advertis\w+|on the (?:waiting )?list|check again|come back to (?:it|this)|"
    r"unmet need (?:log|register|list|recorded|form))\b"
)
TOLD_BUDGET = rx(
    r"\b(?:(?:told|gave|shown|showed|sent) (?:him|her|them|me|us|\w+) (?:what )?(?:the |her |his |"
    r"their |my )?(?:figure|amount|budget|sum|money|indicative|how much)|(?:knows?|knew|aware of|"
    r"has been told) (?:the |her |his |about the )?(?:figure|amount|budget|sum)|(?:£ ?\d[\d,]*|"
    r"\w+ pounds?) (?:a|per|each) (?:week|month|year)|budget (?:is|was|of|comes to|"
    r"came (?:out )?at) (?:£|\w+ (?:hundred|thousand|pounds))|how much (?:it|the budget|money) (?:is|"
    r"was|comes to))"
)
BUDGET = rx(r"\b(?:figure|amount|budget|money|direct payment|a week|allowance|sum|swm|cyllideb)\b")
DECLINED_BUDGET = rx(
    r"\b(?:(?:did(?:n['’]t| not)|does(?:n['’]t| not)|do(?:n['’]t| not)|didnae|doesnae|"
    r"would rather not|not) (?:want to )?(?:know|hear|be told) (?:the |about the |about |how much|"
    r"what)(?:figure|amount|budget|money|sum|\b)|not to be told (?:the )?(?:figure|amount|budget))"
)
NO_BUDGET_YET = rx(
    r"\b(?:budget|figure|amount|money)\b.{0,20}\b(?:not (?:yet |been )*(?:set|known|agreed|confirmed|"
    r"decided)|isn['’]t (?:set|known|agreed)|hasn['’]t been|unknown|to be confirmed)|"
    r"(?:do(?:es)?n['’]t|not) (?:yet )?know the (?:figure|amount|budget) yet\b"
)

OPTION_WORDS = (
    (
        "1",
        rx(
            r"\b(?:direct payments?|taliad(?:au)? uniongyrchol|employ(?:ing)? (?:her|his|their|my) own (?:pa|"
            r"carer|staff|personal assistant)|(?:gets?|take|have|has) the money (?:herself|himself|myself|"
            r"themselves|direct))\b"
        ),
    ),
    (
        "2",
        rx(
            r"\b(?:individual service funds?|isf|(?:provider|someone else|agency|third party|a broker|"
            r"another body) (?:to )?(?:holds?|holding|hold) the (?:money|budget)|managed by a third party|"
            r"third[- ]party (?:managed )?(?:budget|account)|user[- ]controlled trust)\b"
        ),
    ),
    (
        "3",
        rx(
            r"\b(?:(?:council|local authority|social work|department|we|us) (?:to )?(?:arranges?|arranged|"
            r"arranging|organises?|commission(?:s|ed)?|choos(?:e|es|ing)|sorts?|manag(?:e|es|ed)) (?:it|the|"
            r"her|his|my|everything|all|support|services)|(?:council|local authority)[- ](?:arranged|managed|"
            r"commissioned)|managed (?:budget|account|service)|leave it (?:all )?to the council)\b"
        ),
    ),
    (
        "4",
        rx(
            r"\b(?:a (?:mix|mixture|bit of both|combination)(?: of| approach|\b)|mixed (?:option|package|"
            r"budget)|mix (?:of|and match))\b"
        ),
    ),
)
OPTION_NUMBER = rx(r"\boptions?\s((?:(?:one|two|three|four|1|2|3|4)(?:\s?(?:,|and|or|to|&|-)\s?)*){1,4})(?!\w)")
OPTION_ALL = rx(
    r"\b(?:all (?:four|4)(?: of the)?(?: sds)? (?:options|choices|ways)|the four (?:options|choices|"
    r"ways)|all the options|(?:four|4) sds options|all four\b)"
)
CHOSE = rx(
    r"\b(?:picked|chose|chosen|chooses|opted for|went (?:for|with)|goes for|going (?:for|with)|"
    r"(?:wants?|would like|prefers?|['’]d like|['’]d rather have) (?:\w+ )?(?:option|a direct payment|"
    r"direct payments?)|settled on|decided on|has gone for|dewis\w*)\b"
)
EXPLAINED = rx(
    r"\b(?:explain|went (?:through|over)|gone through|talked (?:\w+ )?through|leaflet|showed|"
    r"go through|covered|discussed)\w*"
)

NOW = rx(
    r"\b(?:now|at the moment|just now|the now|the noo|currently|these days|so far|hasn['’]t|"
    r"haven['’]t|has not|not been|i['’]ve (?:missed|lost|stopped|not|had)|i have (?:done|not|had|"
    r"been)|since (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|the (?:fall|stroke|operation|move)|then)|ar hyn o bryd|nawr|rŵan)\b"
)
GOOD = rx(
    r"\b(?:(?:it is|it['’]s|it will be|i['’]ll) (?:done|know it['’]s|know it is|working)|i['’](?:d|"
    r"ll) know|good would be|a good day|looks? like|that would be|would mean|(?:he|she|"
    r"i)['’]d be (?:able|happy|content|made)|we(?:['’]ll| will) know|diwrnod da|it would be|"
    r"perfect day|best day)\b"
)
AGREE = rx(
    r"\b(?:we all agree|(?:they|everyone|both|all) (?:of (?:us|them) )?(?:agreed?|"
    r"want(?:ed)? the same|are happy|were happy)|all in agreement|on the same page|nobody (?:disagree|"
    r"object)|common ground|agree on|agree that|pawb yn cytuno)\b"
)
DISAGREE = rx(
    r"\b(?:don['’]t see it the same|doesn['’]t see it the same|see (?:it|things) differently|"
    r"sees (?:it|things) differently|disagree\w*|don['’]t agree|doesn['’]t agree|do(?:es)? not agree|"
    r"not agreed|at odds|not settled|fell out|fallen out|argu(?:ed|ing) (?:about|over)|can['’]t agree|"
    r"differ(?:s|ed|ent view)|two views|split on|anghytuno)\b"
)
BETTER = rx(r"\b(?:better|improved|been (?:good|great)|progress|managed (?:to|three|four|five|two)|proud|first time)\b")
HARDER = rx(r"\b(?:harder|worse|setback|slipped|been (?:hard|tough|bad|rough)|struggl\w+|gave up|stopped going)\b")
LEARNED = rx(
    r"\b(?:what (?:we|i)(?:['’]ve)? learn(?:ed|t)|we learn(?:ed|t)|i learn(?:ed|t)|learning (?:is|was|for us)|lesson)\b"
)
LIKED = rx(
    r"\b(?:laugh(?:ed|s|ing)?|smil(?:ed|es|ing)|reach(?:ed|es|ing) (?:for|out|across)|lean(?:ed|s|"
    r"t) (?:in|into|towards|forward)|calm(?:ed)?|relax(?:ed|es)|held still|clapped|sang|humm(?:ed|"
    r"ing)|giggl\w+|vocali[sz]\w+|turned (?:her|his) (?:whole )?(?:head|face) to|squeez\w+|ask(?:ed|"
    r"s)? for more|signed more|pulled .{0,20} (?:back|closer)|settled|stayed (?:for|the whole)|"
    r"eyes? (?:lit|wide|bright)|rocked gently|went back to|loved|enjoyed)\b"
)
DISLIKED = rx(
    r"\b(?:hat(?:ed|es)|hands over|bit(?:ing|es)? (?:her|his|their)|cried|crying|scream\w*|push(?:ed|"
    r"es|ing) .{0,20}away|turned (?:her|his) (?:head|face|back) away|turned away|pulled away|threw|"
    r"hit (?:her|his|out|the)|refus\w+|shout\w*|left the room|walked (?:out|off)|covered (?:her|his)|"
    r"flinch\w*|stiffened|grimac\w+|upset|distress\w*|head ?bang\w*|frown\w*|spat|kicked|did(?:n['’]t|"
    r" not) (?:like|want))\b"
)
SEEMS = rx(
    r"\b(?:seems?|usually|sometimes|i think|we think|might be|could be|not sure|probably|looks like|"
    r"every time|(?:third|second|fourth|first) time)\b"
)

FIRST_PERSON = rx(r"\b(?:i|me|my|mine|myself|ah|ma|fi|fy|i['’]\w+|mi)\b")
INFINITIVE = rx(
    r"\A\W*(?:and\s|just\s|only\s)?(?:to|tae)\s+(?!be honest|be fair|be frank|tell (?:you|the truth)|"
    r"start with|begin with|me\b|him\b|her\b|the\b|my\b|a\b|an\b|our\b|school|work\b|church|bed\b|"
    r"whom)\w"
)
INVITES = rx(
    r"\b(?:what(?:['’]s| is| was| would| does| do| did)?\b.{0,40}\b(?:matter(?:s|ed)?|want(?:s|ed)?|"
    r"like|have back|change|keep|important|good day|miss(?:es|ed)?|look like|say|hope|wish|need|"
    r"happen)|the one thing|one thing|if (?:she|he) could|his is|hers is|theirs is|in (?:his|"
    r"her) (?:own )?words|(?:his|her|their) (?:own )?words(?: (?:were|are))?|what (?:he|she) (?:wants|"
    r"said|wanted)|(?:he|she) (?:wants|is after|would like|'d like)|own version|own (?:goal|outcome|"
    r"aim|wish|hope)s?|want\w* to (?:say|add))\b"
)
TREATMENT = rx(
    r"\A\W*(?:please\s)?(?:(?:do(?:n['’]?t| not)|dinnae|dinna|never|stop|quit)\s(?:be\s)?(?:rush|talk|"
    r"shout|touch|treat|leave|make|speak|patronis|ring|phone|move|call|grab|pull|hurry|assum|wake|"
    r"force|interrupt|tell)\w*\s(?:me|ower me|over me|to my|about me|at me|for me|down to me|my|ma|"
    r"past me)|"
    r"(?:talk|speak|listen|explain|write|look|say it|come) (?:it )?(?:to|tae|at|straight to|"
    r"directly to) me|(?:ask|tell|text|warn|call|believe|trust|let|include) me\b|knock (?:before|"
    r"first|on)|look at me)"
)
PLEADS_NO = rx(
    r"\A\W*(?:(?:please|and|but|so)\s)?(?:do(?:n['’]?t| not)|dinnae|dinna|never|stop|quit|peidiwch â|paid â|paid)\s"
    r"(?!know\b|mind\b|worry\b|think\b|forget\b|ken\b|get me wrong|make a fuss|really\b|care\b|want\b|"
    r"like\b|have\b|understand\b|see\b|remember\b|even\b|go\b)\w"
)
NEED = rx(r"\b(?P<who>i|ah|we)\s(?:just |really |do |only |still )?need\s")
_NOTHING_PHRASES = rx(
    r"\b(?:don['’]?t know|dinnae ken|dim yn gwybod|ddim yn gwybod|not sure|thank you|whatever you think|"
    r"dim byd|nac ydw|"
    r"that['’]?s (?:all|it|right|fine)|you decide|no thanks|of course|all right)\b"
)
_NOTHING_WORDS = frozenset(
    "yes yeah yep yup aye ye no nope naw nah ie ia na nage ydw oes do naddo ok okay k thanks ta cheers diolch dunno "
    "duno "
    "maybe fine whatever skip stop right hello hi um umm er erm eh mm mmm hmm hm nothing please sure good idk "
    "pass well "
    "so slowly oh i ah dw rwy and then".split()
)


def says_nothing(text: str) -> bool:
    """A bare yes, no, thanks or "dunno": an answer that carries nothing to mark."""
    if len(text) > 80:
        return False
    left = _NOTHING_PHRASES.sub(" ", text.lower())
    return all(word in _NOTHING_WORDS for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)?", left))
