"""What makes words that look like a want none: the past, the supposed, the mocked, the quoted, the commanded."""

from __future__ import annotations

from bot.listening.patterns import any_of, rx

HYPOTHETICAL = any_of(
    r"if it (?:were|was|wis)|if (?:i|he|she|they|we|you) (?:won|had|were|was|hadn)|if (?:wishes|money)",  # unreal
    r"if (?:i|he|she|they|we|you) could (?!just\b|only\b)",  # unreal, unless a wish in disguise
    r"suppos(?:e|ing)|imagine|pretend|hypothetical|let['’]s say|say i|as if|as though",  # thought up
    r"would have|might have|could have|in (?:a perfect|an ideal|another) (?:world|life)",  # never came about
    r"jok(?:ed|es|ing|ingly)|teas(?:ed|ing)|kidding|sarcastic\w*",  # not meant
    r"pe bawn|petawn|tasen|taswn",  # Welsh: if I were
    after="",
)
UNREAL_AFTER = any_of(
    r"if (?:i|he|she|they|we|it) (?:won|were|was (?:rich|young\w*|a |twenty|thirty))",  # "a yacht if he won the pools"
    r"in (?:a perfect|an ideal|another) (?:world|life)",
)
UNSURE = any_of(
    r"if|whether|might|may|unless|until|wh(?:ether|atever)|perhaps|maybe|probably|presumably|possibly",
    r"why|when(?:ever)?|how|os|tybed",  # the want is asked about, not told
)
UNSURE_NEAR = rx(
    r"\b(?:do|does|did|will|could|would|should|must|to|don['’]?t|doesn['’]?t|can|may|might|who|anyone|"
    r"everyone|you|nobody|people|not|never|if|whether|some|folk)\s*\Z"
)
DENIED = any_of(
    # A "not" before the word for saying or thinking takes in all that comes after it.
    r"(?:\b(?:not|never|nobody|no one|naebody|hardly|nae|cannae|dinnae|wouldnae|without)|n['’]t|['’]d no)\b.{0,40}?"
    r"\b(?:say|saying|said|sayin|claim|claiming|mean|think|believe|sure|know|asked|ask|mention|suggest|tell|telling|"
    r"told|convinced|certain|hear|heard|put|write)\b",
    r"(?:\b(?:not|no)|n['’]t|nae) that (?:he|she|i|ah|they)\b",  # "it's not that I want …"
    r"\bfar (?:from|frae)\b",  # "far from wanting"
    r"\bdoubt|\bwonder|\bno idea\b|\bunclear\b|\bassum(?:e|ed|ing)",
    r"\basked\b.{0,30}\b(?:if|what|whether|how|why)\b",  # a question put to them
    r"\bhunch\b|\bguess(?:ing)?\b|\ba feeling\b|\bi suspect\b|\bmy (?:money|reading|bet)\b|\bto my mind\b",  # a guess
    r"\bden(?:y|ies|ied)\b|\bstop(?:ped)? (?:saying|telling)|\btired of (?:saying|hearing|being)",
    r"\b(?:only|just) (?:says?|said|saying) (?:so|it|that|what|he|she)\b|\bto (?:please|humour) \w|\bto keep (?:\w+ )"
    r"{1,2}(?:happy|quiet|sweet)\b",  # said for another's sake
    r"\b(?:apparently|supposedly|allegedly|seemingly|rumour)\b",  # nobody heard it said
    before="",
    after="",
)
PAST = any_of(
    r"used tae?|used to|use to|at one (?:time|point)|(?:\w+ ){0,2}years (?:ago|back)|back then|in those days",
    r"(?:when|since) (?:he|she|i|ah) was (?:young|wee|little|a\b|at\b|\d|in\b|well|first)|as a (?:boy|girl|child|lad)",
    r"last (?:year|review|time|month)|old (?:outcome|goal|plan)|previous(?:ly)?|original(?:ly)?|formerly|in the past",
    r"before (?:the|his|her|my) (?:stroke|fall|accident|illness|diagnosis|operation)",
    r"had (?:always )?(?:wanted|hoped|been wanting|been hoping)|once (?:wanted|upon)|at first|to begin with",
    r"(?:would|['’]d) have (?:liked|wanted|loved)|no longer|any ?more|outcome was|goal was",
    r"gave up (?:on )?wanting|stopped wanting|gone off|went off|changed (?:his|her|my) mind about",
    r"erstalwm|ers talwm|oeddwn i['’]n arfer|roeddwn i|oeddwn i|ro['’]n i",
)
PAST_AFTER = any_of(
    r".{0,80}\b(?:any ?more|back then|at the time|at that time|in those days|(?:\w+ )?years ago|at one (?:time|point)|"
    r"but (?:not|no) (?:now|any|noo)|but (?:that['’]s|he['’]s|she['’]s|i['’]m|ah['’]m) (?:past|over|gone off)|"
    r"but (?:that was|no longer|that['’]s (?:all )?(?:gone|past|away)))",
    before="",
)
REPORTED = any_of(
    r"sa(?:id|ys|ying)|t(?:old|ells|ellt)|clear|explained|asked|what|wrote|signed|signalled|pointed|answered",
    r"insist\w*|repeated|adamant|dweud|meddai",
)
SARCASM = any_of(
    r"\boh,? (?:lovely|great|joy|brilliant|wonderful|goody|fantastic|good|yes please|marvellous|yay|super)\b",
    r"\bi live for (?:it|that|them|this)\b|\bjust what (?:i|we|ah) (?:need|want|wanted|needed)\b|\bwhat a treat\b",
    r"\b(?:aye|yeah),? right\b|\bthat['’]ll be right\b|\blucky me\b|\bhow lovely\b|\bas if i\b|\bbe still my\b",
    r"\b(?:another|more|one more|yet another) (?:\w+ )?(?:assessment|form|forms|questionnaire|survey|meeting|leaflet|"
    r"stranger|review|lecture|phone tree|waiting list)\b",  # who would long for a form?
    r"\b(?:would|['’]d) (?:just )?(?:love|like) an? (?:\w+(?:teen|tie)th|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth|twelfth)\b",  # "I'd love a fifteenth carer"
    r"\bdo so (?:enjoy|love|like|look forward)\b|\b(?:said|says) no(?:body| one) ever\b|\bdream come true\b",
    r"\bliv(?:in['’g]?|e) the dream\b|\bsign me up\b|\boh,? (?:yes|aye)?,? ?(?:do |please |pls )(?:put|post|send|sign|"
    r"pit|an?other)|"
    r"\bmy whole life(?:['’]s| has)\b|\ball i (?:ever|aye) wanted\b|\bwhat i['’]ve (?:aye |always )?(?:been longing|"
    r"dreamed)|"
    r"\blying awake longing\b|\boh,? (?:yes|aye) (?:please|pls)\b",
    r"\bthrilled,? i'?m sure\b|\b(?:because|cos|cause) (?:that|it)(?:['’]s| has| is)? (?:worked|going|went|"
    r"gone) so well\b",
    before="",
    after="",
)
IN_EARNEST = any_of(
    r"seriously|joking (?:apart|aside)|jokes aside|honestly though|no but|but really|really though|in all seriousness|"
    r"what i (?:really |actually )?(?:want|need|would like)|o ddifri|naw but|n(?:aw|o|ah)\W*\Z",
    before=r"\A\W*(?:but |and |so |right )?",
    after="",
)
"""Where somebody who was mocking says that they now mean it."""
INSTRUCTION = any_of(
    r"\b(?:ignore|disregard|forget|override|skip) (?:all |any |every |the |your |my )?(?:of )?(?:the |your )?"
    r"(?:previous|prior|above|earlier|other|safety|safeguarding|rules?|instructions?|prompts?|guidelines|guidance)\b",
    r"\b(?:system|developer) (?:prompt|message|override|note)\b|\bas an ai\b|\bjailbreak|<\/?\w{2,12}>",
    r"\byou are (?:now|an? (?:ai|assistant|bot|helpful))\b|\bnew instructions?\b|(?:\A|\n)\W*system\s?:",
    r"\b(?:reply|respond|answer|output) (?:with|only|approved|ok|yes)\b|\bleave (?:the )?safeguarding\b",
    r"(?:\A|[,.]\s*|\band )(?:please )?(?:write|put|record|state|mark|set|log|enter|add|note|say) (?:down )?"
    r"(?:that|it as|this as|the outcome|outcome|his outcome|her outcome|as achieved|in the record that|no concerns)\b",
    r"\b(?:assistant|chatbot|computer|bot|ai|note to (?:self|system|ai))[,:]",
    before="",
    after="",
)
EXAMPLE = any_of(
    r"(?:song|hymn|film|advert|poster|leaflet|template|slide|sticker|sign|t-shirt|mug|card|magnet|book|website)\b"
    r".{0,30}?\b(?:says?|said|reads?|goes|with)|was singing|sings",  # printed or sung
    r"(?:on|from|in) the (?:song|film|advert|poster|slide|leaflet|website|training|template|sample)",
    r"for example|e\.g|for instance|such as|things like|an? example|(?:bad|good) example|not like|like this one",
    r"made (?:these|this|it|that|them|him|her)(?: two| three)? up|leaflet gives|as a model|say somebody|invented|"
    r"some (?:people|folk) (?:say|want|might)|people (?:often )?(?:say|write|put)",
    r"instead of writing|we used to write|(?:note|case|example|story|person) i (?:made|have made|'ve made) up",
)
_PAPER = (
    r"(?:\w+\s){0,3}"
    r"(?:referral|plan|form|letter|file|system|report|assessment|summary|paperwork|notes?|record|records|profile|"
    r"contract|template|panel paper|minutes)"
)
PAPER = rx(rf"\s*(?:on\s|in\s)?{_PAPER}\b")
"""A document by its name, at the start of a stretch."""
ON_PAPER = rx(
    rf"\b{_PAPER}\b(?:(?!\b(?:he|she|i|they)\b)[^,;]){{0,40}}?\s(?:still\s|all\s)?(?:says?|said|states?|has|have|"
    rf"had|reads?|"
    r"claims?|shows?|puts?|lists?|wants|talks? (?:about|of)|down as)\b"
)
"""A document that is what speaks: "the plan from two years back has her wanting …"."""
DOCUMENT = any_of(
    r"(?:goals?|aims?|outcomes?|targets?|objectives?)(?:\s(?:on|in|from) (?:the|her|his) (?:\w+\s){1,2})?\s?"
    r"(?:reads?|is|are|was|were|says?|set|listed|states?|say|stated|:|,)",
    r"(?:goals?|aims?|outcomes?|objectives?) (?:on|in) the (?:system|plan|form|file)",
    r"(?:referral|care plan|support plan|plan|form|letter|file|system|report|assessment|discharge (?:summary|plan|"
    r"letter)|paperwork|contract|line|template|panel paper)(?:\s(?:line|goal|outcome|form))?\s"
    r"(?:says|said|reads|states|asks for|asks|has|lists|wants|line is|is for|is|was for|goes|puts|talks about|"
    r"still says|still has|has (?:him|her|them) down (?:as|for)|had|requires|recommends)",
    r"(?:ha(?:s|ve|d)|got|put) (?:him|her|them|me) down (?:as|for|to)|the (?:line|wording) (?:is|was|reads)",
    r"(?:discharge|therapy|rehab|reablement|service|team|agency|professional) (?:goals?|aims?|targets?|outcomes?)",
    r"referred for|referral (?:for|to)|(?:cynllun|nod|nodau) (?:yn dweud|yw|ydy)",
    after=r"(?!\w)",
)
INDIFFERENT = any_of(
    r"do(?:n['’]?t|nae| not) (?:mind|care|bother|fash)|not (?:bothered|fussed|bovvered)|makes? no odds|dim ots|"
    r"(?:does(?:n['’]t| not)|disnae) matter|no matter|nae bother|all the same to me|up to you|you choose"
)
"""No wish either way."""
UNABLE = any_of(
    r"\A\W*(?:(?:but|well|no|and) )?(?:i|ah|we) (?:really )?(?:ca(?:n['’]?t|nnot|nnae)|could(?:n['’]?t|nae))", before=""
)
"""What somebody cannot do now says where things are, not what they want."""
FIRST_PERSON = any_of(r"i|me|my|mine|myself|ah|ma|fi|fy|i['’]\w+|mi")
