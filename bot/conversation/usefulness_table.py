"""Written by `make train`: how much each clue speaks for each question, in hundredths. See `usefulness.py`."""

# ruff: noqa: E501  # a row is a line, however long

TABLE = """
(always) | -=236 advocacy=-438 agreement=-438 budget_told=-126 carer_own_outcomes=17 child_view=30 clarify_identity=102 clarify_meaning=85 consent=-128 contingency=67 fact_basis=-121 family_view=216 how_know=-52 interpretation_certainty=133 language=-119 learning=-438 next_step=244 option_chosen_why=-438 options_explained=-29 outcome=159 own_words=-5 person_view=93 restriction_reason=7 risk=313 risk_managed=242 risk_person_view=169 safeguarding=260 share_back=57 strengths=221 unmet_alternatives=12 unmet_plan=102 what_good_looks_like=13 where_now=-33 who=-438 whose_outcome=-438 why1=26 why2=118 why_matters=318
carer_message is:always | next_step=-4 person_view=8 unmet_plan=6
carer_message is:outcome | person_view=9 unmet_plan=7
carer_message is:sign | safeguarding=13
carer_message is:unmet | unmet_plan=6
carer_message sign:dealt | child_view=4 person_view=10 safeguarding=-10 unmet_plan=6
carer_message sign:open | safeguarding=13
carer_message told:B1 | person_view=9 unmet_plan=7
carer_message told:B3 | unmet_plan=9
carer_message told:B5 | unmet_plan=9
carer_message told:C1 | risk=5
carer_message told:H7 | unmet_plan=6
carer_message told:V3 | next_step=-4 person_view=8 unmet_plan=6
carer_message told:V5 | person_view=5 why_matters=6
carer_message untold:A2 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:B3 | child_view=4 person_view=7
carer_message untold:B5 | person_view=9
carer_message untold:C1 | person_view=7 risk=-6 unmet_plan=6
carer_message untold:C2 | person_view=9 unmet_plan=7
carer_message untold:D1 | child_view=4 person_view=10 safeguarding=5 unmet_plan=6
carer_message untold:D4 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:G1 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:G2 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:G3 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:H7 | person_view=6
carer_message untold:N1 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:N2 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:N4 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:O5 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:R1 | next_step=-4 person_view=8 unmet_plan=6
carer_message untold:V5 | child_view=4 safeguarding=6 unmet_plan=5 why_matters=-8
carer_message untold:V7 | next_step=-4 person_view=8 unmet_plan=6
carer_message wishes:1 | person_view=6 unmet_plan=5
carer_message words:100 | person_view=6 why_matters=-5
carer_message words:50 | child_view=5 person_view=-5
carer_message words:75 | safeguarding=5
conversation is:outcome | family_view=5
conversation is:risk | family_view=4
conversation is:short | clarify_meaning=6 family_view=-5
conversation is:sign | safeguarding=9
conversation sign:dealt | clarify_meaning=4 family_view=6 risk=5 safeguarding=-8
conversation sign:open | safeguarding=9
conversation told:B1 | family_view=5
conversation told:C1 | risk=6 why_matters=-4
conversation told:D1 | family_view=4
conversation told:N1 | next_step=5
conversation told:V3 | clarify_meaning=4 family_view=5
conversation untold:A2 | risk=4
conversation untold:B1 | clarify_meaning=6
conversation untold:B3 | clarify_meaning=5 family_view=5
conversation untold:B5 | clarify_meaning=4 next_step=5 why_matters=-5
conversation untold:C2 | family_view=5
conversation untold:N1 | family_view=5 risk=5
conversation untold:V5 | clarify_meaning=4 family_view=6
conversation wishes:0 | clarify_meaning=6
conversation wishes:1 | family_view=6 risk_managed=5
conversation wishes:3 | next_step=5
conversation words:25 | strengths=5
conversation words:50 | family_view=5 safeguarding=4
in:carer_message | next_step=-4 person_view=8 unmet_plan=6
in:learning_log | interpretation_certainty=8 next_step=4
in:person_message | outcome=5
in:trainer | own_words=5 why_matters=4
in:worker_dictation | clarify_identity=5 person_view=-4 share_back=4
is:budget | options_explained=7 risk=-7 risk_person_view=-4 share_back=4 why2=6
is:child | clarify_identity=5 why_matters=-5
is:decision | -=5 outcome=-5 risk_managed=5 risk_person_view=10 safeguarding=-11 why1=7 why2=7
is:family | carer_own_outcomes=5 clarify_identity=4 contingency=-5 next_step=7 outcome=-4 risk=-8 safeguarding=-6 strengths=-8 why1=4 why2=6
is:observation | interpretation_certainty=8 next_step=4
is:options | options_explained=7 risk=-6 share_back=5 why2=6
is:outcome | clarify_identity=4 clarify_meaning=-9 interpretation_certainty=-8 next_step=7 outcome=-18 risk_managed=4 unmet_plan=4 why2=6 why_matters=10
is:risk | -=8 clarify_identity=-6 family_view=6 person_view=-4 risk=-12 risk_managed=15 risk_person_view=6 safeguarding=-5 share_back=6 strengths=-5 why1=-5 why2=6
is:risk_named_by_others | -=10 clarify_identity=-5 risk=-8 share_back=6 why1=-4 why_matters=7
is:short | clarify_meaning=6 family_view=-5
is:sign | outcome=-8 risk=-14 safeguarding=58 why_matters=-5
is:unmet | unmet_plan=8
lacks:budget_told | risk=-5 why2=7
lacks:child_view | clarify_identity=5 risk=4
lacks:family_view | -=4 family_view=6 next_step=7 options_explained=5 outcome=-5 risk=-6 risk_person_view=6 safeguarding=-7
lacks:how_know | clarify_identity=5 clarify_meaning=-6 family_view=7 interpretation_certainty=-4 outcome=-14 risk=-4 risk_managed=9 risk_person_view=-6 safeguarding=6 unmet_plan=4 why_matters=10
lacks:interpretation_certainty | interpretation_certainty=4
lacks:next_step | -=-14 carer_own_outcomes=-7 outcome=5 why2=6 why_matters=9
lacks:options_explained | risk=-5 why2=7
lacks:outcome | clarify_identity=-4 clarify_meaning=9 interpretation_certainty=8 next_step=-7 outcome=19 risk_managed=-4 unmet_plan=-4 why2=-6 why_matters=-10
lacks:risk | -=-8 clarify_identity=6 family_view=-6 person_view=4 risk=11 risk_managed=-15 risk_person_view=-6 safeguarding=5 share_back=-6 strengths=5 why1=5 why2=-6
lacks:risk_managed | -=7 clarify_identity=-5 family_view=5 person_view=-4 risk=-10 risk_managed=17 risk_person_view=5 safeguarding=-4 share_back=4 strengths=-5 why1=-4 why2=7 why_matters=-5
lacks:risk_person_view | -=7 clarify_identity=-5 risk=-10 risk_person_view=4 share_back=7 why1=-4 why_matters=7
lacks:safeguarding | outcome=-8 risk=-14 safeguarding=58 why_matters=-5
lacks:share_back | -=-9 interpretation_certainty=-4 risk_person_view=13 safeguarding=-10 why1=8 why2=6
lacks:strengths | options_explained=4 outcome=5 risk=-6 risk_managed=-8 risk_person_view=-7 safeguarding=5 share_back=-5 why2=-5
lacks:unmet_alternatives | risk=-4 risk_person_view=4 unmet_plan=5
lacks:unmet_plan | unmet_plan=9
lacks:who | -=-10 interpretation_certainty=-5 outcome=10 person_view=5 risk=5 risk_managed=-6 strengths=8 why1=-5 why2=-5
lacks:why1 | risk_person_view=4 why1=13
lacks:why2 | -=-5 family_view=-5 risk=-6 risk_person_view=7 why1=7 why2=11 why_matters=-6
lacks:why_matters | -=-12 clarify_meaning=-6 interpretation_certainty=-5 next_step=12 outcome=-13 risk=-9 safeguarding=-4 strengths=6 unmet_plan=-5 why_matters=25
learning_log is:always | interpretation_certainty=8 next_step=4
learning_log is:family | next_step=8
learning_log is:observation | interpretation_certainty=8 next_step=4
learning_log sign:dealt | interpretation_certainty=7
learning_log told:A1 | interpretation_certainty=7
learning_log told:A2 | interpretation_certainty=6 next_step=5
learning_log told:O1 | interpretation_certainty=8 next_step=4
learning_log told:O3 | interpretation_certainty=5
learning_log told:O5 | next_step=6
learning_log told:V1 | interpretation_certainty=8 next_step=4
learning_log told:V5 | next_step=7
learning_log told:V7 | family_view=5 interpretation_certainty=6
learning_log untold:B1 | interpretation_certainty=8 next_step=4
learning_log untold:B3 | interpretation_certainty=8 next_step=4
learning_log untold:B5 | interpretation_certainty=8 next_step=4
learning_log untold:C1 | family_view=4 interpretation_certainty=5
learning_log untold:C2 | interpretation_certainty=8 next_step=4
learning_log untold:D1 | interpretation_certainty=5 next_step=5
learning_log untold:D4 | interpretation_certainty=8 next_step=4
learning_log untold:G1 | interpretation_certainty=9 next_step=5
learning_log untold:G2 | interpretation_certainty=8 next_step=4
learning_log untold:G3 | interpretation_certainty=9 next_step=5
learning_log untold:H7 | interpretation_certainty=8 next_step=4
learning_log untold:N1 | interpretation_certainty=10 next_step=5
learning_log untold:N2 | interpretation_certainty=8 next_step=4
learning_log untold:N4 | interpretation_certainty=8 next_step=4
learning_log untold:O5 | interpretation_certainty=4
learning_log untold:R1 | interpretation_certainty=8 next_step=4
learning_log untold:V3 | interpretation_certainty=7 next_step=5
learning_log untold:V5 | family_view=6 interpretation_certainty=12
learning_log untold:V7 | next_step=5
learning_log wishes:0 | interpretation_certainty=8 next_step=4
learning_log words:100 | next_step=7
learning_log words:75 | interpretation_certainty=11
person_message is:always | outcome=5
person_message is:outcome | next_step=6 outcome=-8 risk=4 safeguarding=-5 why_matters=10
person_message is:risk | risk_managed=7
person_message is:sign | outcome=-4 safeguarding=16
person_message sign:dealt | next_step=5 outcome=10 risk=7 safeguarding=-15
person_message sign:open | outcome=-4 safeguarding=16
person_message told:B1 | next_step=6 outcome=-8 risk=4 safeguarding=-5 why_matters=10
person_message told:B3 | risk=10 why_matters=-5
person_message told:B5 | next_step=6 safeguarding=-4 strengths=6
person_message told:C1 | family_view=5 risk_managed=6 strengths=-5 why_matters=6
person_message told:D1 | risk_managed=7
person_message told:V1 | risk=5
person_message told:V3 | next_step=4 outcome=7 risk=5 why_matters=-5
person_message untold:A2 | outcome=5
person_message untold:B1 | outcome=13 safeguarding=6 why_matters=-8
person_message untold:B3 | next_step=6 outcome=7 risk=-7 why_matters=7
person_message untold:B5 | outcome=9 safeguarding=6 strengths=-6 why_matters=5
person_message untold:C1 | family_view=-4 outcome=7 risk_managed=-5 strengths=6 why_matters=-4
person_message untold:C2 | outcome=5
person_message untold:D1 | outcome=6 risk=4 risk_managed=-6 why_matters=5
person_message untold:D4 | outcome=5
person_message untold:G1 | outcome=5
person_message untold:G2 | outcome=5
person_message untold:G3 | outcome=5
person_message untold:H7 | outcome=5
person_message untold:N1 | outcome=5
person_message untold:N2 | outcome=5
person_message untold:N4 | outcome=5
person_message untold:O5 | outcome=5
person_message untold:R1 | outcome=5
person_message untold:V3 | why_matters=7
person_message untold:V5 | outcome=6 why_matters=4
person_message untold:V7 | outcome=5
person_message wishes:0 | outcome=13 safeguarding=6 why_matters=-8
person_message wishes:1 | family_view=4 risk_managed=6
person_message wishes:2 | risk=9 safeguarding=-5
person_message wishes:3 | risk=-5 why_matters=9
person_message words:0 | next_step=-4 outcome=12 risk=-4 why_matters=11
person_message words:25 | outcome=4 safeguarding=7 strengths=-4
person_message words:50 | outcome=-7 risk_managed=6 strengths=7 why_matters=-4
person_message words:75 | next_step=8 why_matters=-6
review_note is:family | why_matters=4
review_note told:A1 | why_matters=4
review_note told:A2 | -=5
review_note told:B3 | -=6
review_note told:C1 | why_matters=6
review_note told:D4 | why_matters=4
review_note told:G2 | -=5
review_note told:N1 | -=6
review_note told:R1 | -=4
review_note told:R4 | why_matters=5
review_note told:V3 | why_matters=5
review_note untold:B3 | why_matters=4
review_note untold:C1 | why_matters=-4
review_note words:100 | why_matters=7
review_note words:150 | -=5
review_note words:75 | why_matters=-5
sign:dealt | outcome=8 risk=14 safeguarding=-58 why_matters=4
sign:open | outcome=-8 risk=-14 safeguarding=58 why_matters=-5
told:A1 | -=23 clarify_identity=-5 interpretation_certainty=6 next_step=-6 options_explained=6 risk=-8 safeguarding=-6 why1=-4
told:A2 | -=11 interpretation_certainty=5 outcome=-10 person_view=-5 risk=-5 risk_managed=6 strengths=-8 why1=5 why2=5
told:B1 | clarify_identity=4 clarify_meaning=-9 interpretation_certainty=-8 next_step=7 outcome=-18 risk_managed=4 unmet_plan=4 why2=6 why_matters=10
told:B2 | -=-11 family_view=4 next_step=-6 outcome=-5 risk=5 safeguarding=-5 why1=8 why_matters=11
told:B3 | -=15 next_step=-4 outcome=-8 risk=13 risk_managed=6 unmet_plan=9 why_matters=-14
told:B5 | outcome=-5 risk=5 unmet_plan=8
told:C1 | options_explained=-4 outcome=-5 risk=9 risk_managed=4 share_back=6 strengths=-5 why2=6
told:C2 | risk=5
told:D1 | -=8 clarify_identity=-6 family_view=6 person_view=-4 risk=-12 risk_managed=15 risk_person_view=6 safeguarding=-5 share_back=6 strengths=-5 why1=-5 why2=6
told:D4 | why_matters=7
told:G1 | -=5 outcome=-5 risk_managed=5 risk_person_view=10 safeguarding=-11 why1=7 why2=7
told:G2 | -=8 clarify_identity=-4 risk_managed=9 risk_person_view=5 safeguarding=-9 share_back=6 why1=-6 why2=5
told:G3 | -=14 family_view=6 safeguarding=-7 share_back=7
told:G5 | -=7
told:H1 | options_explained=7 risk=-6 share_back=5 why2=6
told:H2 | options_explained=8
told:H6 | -=5
told:H7 | unmet_plan=8
told:H8 | -=-6 family_view=5 risk=4 unmet_plan=7
told:H9 | -=-4 risk=5
told:N1 | -=16 carer_own_outcomes=7 clarify_identity=5 risk_managed=-4 safeguarding=-4 why2=-8 why_matters=-5
told:N4 | -=16
told:O1 | interpretation_certainty=8 next_step=4
told:O3 | interpretation_certainty=5
told:O5 | next_step=6
told:R1 | -=4
told:R4 | risk_managed=4 why_matters=5
told:V1 | clarify_identity=5 clarify_meaning=-5 interpretation_certainty=4 safeguarding=-5 strengths=5 unmet_plan=-4 why2=5
told:V2 | -=12 carer_own_outcomes=7 clarify_identity=-11 outcome=4 share_back=4 strengths=5 unmet_plan=-4 why2=-8 why_matters=-8
told:V3 | -=5 clarify_identity=-12 interpretation_certainty=-8 risk=10 risk_managed=5 risk_person_view=5 strengths=4 what_good_looks_like=-4 why_matters=-6
told:V5 | family_view=-8 interpretation_certainty=-4 person_view=6 strengths=-8 why2=10 why_matters=10
told:V7 | -=-5 interpretation_certainty=6 next_step=-4 risk_managed=8 strengths=7
trainer is:always | own_words=5 why_matters=4
trainer is:outcome | strengths=4
trainer sign:dealt | own_words=5 why_matters=4
trainer told:B1 | strengths=4
trainer told:B2 | why_matters=6
trainer told:B3 | why_matters=7
trainer told:V1 | own_words=5 why_matters=4
trainer told:V2 | outcome=4
trainer untold:A2 | strengths=6
trainer untold:B3 | strengths=5
trainer untold:B5 | own_words=5 why_matters=4
trainer untold:C1 | own_words=5 why_matters=5
trainer untold:C2 | own_words=5 why_matters=4
trainer untold:D1 | own_words=5 strengths=4 why_matters=6
trainer untold:D4 | own_words=5 why_matters=4
trainer untold:G1 | own_words=5 strengths=4
trainer untold:G2 | own_words=5 why_matters=4
trainer untold:G3 | own_words=5 strengths=4
trainer untold:H7 | own_words=5 strengths=4
trainer untold:N1 | own_words=5 why_matters=4
trainer untold:N2 | own_words=5 why_matters=4
trainer untold:N4 | own_words=5 why_matters=4
trainer untold:O5 | own_words=5 why_matters=4
trainer untold:R1 | own_words=5 why_matters=4
trainer untold:V3 | why_matters=7
trainer untold:V5 | strengths=5
trainer untold:V7 | own_words=5
trainer wishes:1 | strengths=4
trainer words:50 | strengths=7
trainer words:75 | why_matters=5
untold:A2 | -=-10 interpretation_certainty=-5 outcome=10 person_view=5 risk=5 risk_managed=-6 strengths=8 why1=-5 why2=-5
untold:B1 | clarify_identity=-4 clarify_meaning=9 interpretation_certainty=8 next_step=-7 outcome=19 risk_managed=-4 unmet_plan=-4 why2=-6 why_matters=-10
untold:B3 | -=-15 next_step=4 outcome=8 risk=-13 risk_managed=-5 unmet_plan=-9 why_matters=13
untold:B5 | outcome=5 risk=-5 unmet_plan=-8
untold:C1 | options_explained=4 outcome=5 risk=-9 risk_managed=-4 share_back=-6 strengths=5 why2=-6
untold:C2 | risk=-5
untold:D1 | -=-8 clarify_identity=6 family_view=-6 person_view=4 risk=11 risk_managed=-15 risk_person_view=-6 safeguarding=5 share_back=-6 strengths=5 why1=5 why2=-6
untold:D4 | why_matters=-7
untold:G1 | -=-5 outcome=5 risk_managed=-4 risk_person_view=-10 safeguarding=11 why1=-7 why2=-7
untold:G2 | -=-8 clarify_identity=4 risk_managed=-9 risk_person_view=-5 safeguarding=9 share_back=-6 why1=6 why2=-5
untold:G3 | -=-14 family_view=-6 risk=-4 safeguarding=7 share_back=-7
untold:H7 | unmet_plan=-8
untold:N1 | -=-16 carer_own_outcomes=-7 clarify_identity=-5 outcome=4 risk_managed=4 safeguarding=4 why2=8 why_matters=5
untold:N4 | -=-16
untold:O5 | next_step=-6
untold:R1 | -=-4
untold:V3 | -=-5 clarify_identity=12 interpretation_certainty=8 risk=-10 risk_managed=-5 risk_person_view=-5 strengths=-4 what_good_looks_like=4 why_matters=5
untold:V5 | family_view=8 interpretation_certainty=5 person_view=-6 strengths=8 why2=-10 why_matters=-10
untold:V7 | -=5 interpretation_certainty=-6 next_step=4 risk_managed=-8 strengths=-7
wishes:0 | clarify_identity=-4 clarify_meaning=9 interpretation_certainty=8 next_step=-7 outcome=19 risk_managed=-4 unmet_plan=-4 why2=-6 why_matters=-10
wishes:1 | -=4 clarify_meaning=-6 contingency=-6 family_view=8 interpretation_certainty=-7 outcome=-12 risk=-5 risk_managed=8 share_back=6 unmet_plan=5 why1=4 why2=6
wishes:2 | clarify_identity=8 risk=11 share_back=-4 strengths=5 why_matters=-9
wishes:3 | next_step=5 why_matters=19
words:0 | next_step=-6 outcome=11 strengths=-4 why_matters=11
words:100 | -=-9 outcome=-7 person_view=4 risk=6 why1=8 why_matters=5
words:125 | -=-10 clarify_identity=-6 interpretation_certainty=-5 next_step=-6 options_explained=6 risk_person_view=4
words:150 | -=16 carer_own_outcomes=4 clarify_identity=-4 interpretation_certainty=-4 outcome=-7 risk=-5 risk_managed=5 safeguarding=-5 share_back=11 strengths=-8 why2=6 why_matters=-11
words:175 | -=10 interpretation_certainty=4 risk_managed=-6
words:25 | clarify_meaning=5 next_step=-6 outcome=11
words:50 | -=-4 contingency=4 family_view=5 next_step=9 person_view=-8 risk_person_view=-5 strengths=5
words:75 | -=-5 clarify_identity=16 family_view=-4 interpretation_certainty=8 next_step=7
worker_dictation is:always | clarify_identity=5 person_view=-4 share_back=4
worker_dictation is:budget | options_explained=7 risk=-5 share_back=5
worker_dictation is:child | clarify_identity=5 risk=4 why_matters=-5
worker_dictation is:decision | clarify_identity=-5 risk_managed=4 risk_person_view=9 safeguarding=-11 why1=8 why2=5
worker_dictation is:family | carer_own_outcomes=6 clarify_identity=6 contingency=-4 options_explained=4 outcome=-4 risk=-4 strengths=-5
worker_dictation is:options | options_explained=7 risk=-5 share_back=5
worker_dictation is:outcome | clarify_identity=7 outcome=-7 risk=4 share_back=4 why2=10
worker_dictation is:risk | -=7 clarify_identity=-5 risk=-7 share_back=6 why1=-4 why2=8 why_matters=6
worker_dictation is:risk_named_by_others | -=8 clarify_identity=-5 risk=-7 share_back=7 why_matters=7
worker_dictation is:sign | risk=-4 safeguarding=19
worker_dictation is:unmet | family_view=4 risk=4
worker_dictation sign:dealt | clarify_identity=8 family_view=-6 risk=5 risk_person_view=5 safeguarding=-18 share_back=4
worker_dictation sign:open | risk=-4 safeguarding=19
worker_dictation told:A1 | -=21 clarify_identity=-4 next_step=-8 options_explained=6 risk=-6 risk_managed=4 why_matters=-4
worker_dictation told:A2 | -=6 carer_own_outcomes=4 outcome=-9 risk_managed=7 share_back=4 why1=4
worker_dictation told:B1 | clarify_identity=7 outcome=-7 risk=4 share_back=4 why2=10
worker_dictation told:B2 | -=-12 contingency=4 risk=5 risk_managed=5 why1=8 why_matters=5
worker_dictation told:B3 | -=9 risk=7 strengths=-5 why_matters=-6
worker_dictation told:C1 | family_view=-5 next_step=-4 share_back=8 strengths=-4
worker_dictation told:D1 | -=7 clarify_identity=-5 risk=-7 share_back=6 why1=-4 why2=8 why_matters=6
worker_dictation told:G1 | clarify_identity=-5 risk_managed=4 risk_person_view=9 safeguarding=-11 why1=8 why2=5
worker_dictation told:G2 | clarify_identity=-7 risk_managed=9 safeguarding=-8 share_back=6 why1=-6 why2=7
worker_dictation told:G3 | -=11 family_view=7 safeguarding=-6 share_back=8 why2=-4 why_matters=-6
worker_dictation told:G5 | -=7
worker_dictation told:H1 | options_explained=7 risk=-5 share_back=5
worker_dictation told:H2 | options_explained=8
worker_dictation told:H6 | -=5
worker_dictation told:H7 | family_view=4 risk=4
worker_dictation told:H8 | -=-6 family_view=5 risk=4 unmet_plan=7 why2=-4
worker_dictation told:H9 | -=-4 risk=5
worker_dictation told:N1 | -=8 carer_own_outcomes=8 clarify_identity=6 why2=-7 why_matters=-5
worker_dictation told:N4 | -=14
worker_dictation told:V1 | clarify_identity=5 person_view=-4 share_back=4
worker_dictation told:V2 | -=8 carer_own_outcomes=7 clarify_identity=-10 safeguarding=4 share_back=5 strengths=6 why2=-6
worker_dictation told:V3 | -=10 carer_own_outcomes=5 clarify_identity=-5 interpretation_certainty=-4 next_step=-6 outcome=-4 risk=6 risk_managed=4 risk_person_view=5 why2=5
worker_dictation told:V5 | next_step=-6 safeguarding=4 strengths=-7 why2=4 why_matters=5
worker_dictation told:V7 | -=-4 risk_managed=9 strengths=5 why2=4
worker_dictation untold:A2 | -=-4 outcome=10 risk_managed=-6
worker_dictation untold:B1 | next_step=-5 outcome=8 why2=-8
worker_dictation untold:B3 | -=-7 carer_own_outcomes=5 family_view=-7 risk=-6 risk_person_view=7 strengths=4 why_matters=6
worker_dictation untold:B5 | clarify_identity=5 person_view=-4 share_back=4
worker_dictation untold:C1 | clarify_identity=4 options_explained=6 strengths=4
worker_dictation untold:C2 | clarify_identity=6 next_step=-6 person_view=-4 share_back=5 why2=4
worker_dictation untold:D1 | -=-5 clarify_identity=10 family_view=-6 risk=8 why1=6 why2=-5 why_matters=-6
worker_dictation untold:D4 | clarify_identity=6 family_view=-5 person_view=-4
worker_dictation untold:G1 | clarify_identity=11 outcome=4 risk_person_view=-6 safeguarding=11 why1=-6
worker_dictation untold:G2 | clarify_identity=12 family_view=-5 risk_managed=-8 safeguarding=9 why1=8 why2=-4
worker_dictation untold:G3 | -=-9 clarify_identity=7 family_view=-10 options_explained=4 safeguarding=6 unmet_plan=-5 why2=7 why_matters=5
worker_dictation untold:H7 | clarify_identity=8 family_view=-8 share_back=5 why2=4
worker_dictation untold:N1 | -=-6 carer_own_outcomes=-5 interpretation_certainty=-5 outcome=4 risk_person_view=4 share_back=5 why2=10 why_matters=4
worker_dictation untold:N2 | clarify_identity=5 person_view=-4 share_back=4
worker_dictation untold:N4 | -=-12 clarify_identity=7 interpretation_certainty=-4 person_view=-4 risk_person_view=6 share_back=6 why2=6
worker_dictation untold:O5 | clarify_identity=5 person_view=-4 share_back=4
worker_dictation untold:R1 | clarify_identity=5 person_view=-4 share_back=4
worker_dictation untold:V3 | -=-8 clarify_identity=11 options_explained=4 outcome=5 risk=-5 share_back=5
worker_dictation untold:V5 | clarify_meaning=-5 risk=4 safeguarding=-4 strengths=7 why_matters=-6
worker_dictation untold:V7 | -=6 risk_managed=-8 share_back=4 strengths=-5 why1=4
worker_dictation wishes:0 | next_step=-5 outcome=8 why2=-8
worker_dictation wishes:1 | -=5 interpretation_certainty=-4 outcome=-5 risk_managed=-4 share_back=8 why1=5 why2=11
worker_dictation wishes:2 | clarify_identity=9 risk=7 risk_managed=4 why_matters=-9
worker_dictation wishes:3 | why_matters=7
worker_dictation words:100 | -=-6 next_step=-6 outcome=-5 risk=9 safeguarding=5 strengths=7 why1=9 why_matters=4
worker_dictation words:125 | -=-8 clarify_identity=-5 next_step=-6 options_explained=6 risk_managed=5 safeguarding=4 strengths=6
worker_dictation words:150 | -=11 carer_own_outcomes=5 family_view=4 outcome=-6 risk=-5 risk_managed=6 safeguarding=-6 share_back=11 strengths=-9 why_matters=-8
worker_dictation words:175 | -=7 interpretation_certainty=4 risk_managed=-6
worker_dictation words:25 | outcome=6
worker_dictation words:50 | next_step=7 outcome=5
worker_dictation words:75 | clarify_identity=14
"""
