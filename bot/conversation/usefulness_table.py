"""Written by `make train`: how much each clue speaks for each question, in hundredths. See `usefulness.py`."""

# ruff: noqa: E501  # a row is a line, however long

TABLE = """
(always) | -=279 advocacy=-531 agreement=-531 budget_told=-47 carer_own_outcomes=52 child_view=51 clarify_identity=180 clarify_meaning=160 consent=-53 contingency=148 fact_basis=-47 family_view=279 how_know=19 interpretation_certainty=198 language=-531 learning=-531 next_step=290 option_chosen_why=-531 options_explained=-531 outcome=229 own_words=18 person_view=134 restriction_reason=77 risk=353 risk_managed=250 risk_person_view=232 safeguarding=314 share_back=121 strengths=243 unmet_alternatives=8 unmet_plan=170 what_good_looks_like=20 where_now=-55 who=-531 whose_outcome=-531 why1=79 why2=189 why_matters=356
carer_message is:always | person_view=5 unmet_plan=6
carer_message is:outcome | person_view=5 unmet_plan=6
carer_message is:sign | safeguarding=10
carer_message is:unmet | unmet_plan=6
carer_message sign:dealt | person_view=5 safeguarding=-7 unmet_plan=7
carer_message sign:open | safeguarding=10
carer_message told:B1 | person_view=5 unmet_plan=6
carer_message told:B3 | unmet_plan=9
carer_message told:B5 | unmet_plan=9
carer_message told:C1 | safeguarding=4
carer_message told:H7 | unmet_plan=6
carer_message told:V3 | person_view=5 unmet_plan=6
carer_message told:V5 | why_matters=6
carer_message untold:A2 | person_view=5 unmet_plan=6
carer_message untold:B5 | safeguarding=6
carer_message untold:C1 | unmet_plan=5
carer_message untold:C2 | person_view=5 safeguarding=4 unmet_plan=6
carer_message untold:D1 | person_view=5 unmet_plan=7
carer_message untold:D4 | person_view=5 unmet_plan=6
carer_message untold:G1 | person_view=5 unmet_plan=6
carer_message untold:G2 | person_view=5 unmet_plan=6
carer_message untold:G3 | person_view=5 unmet_plan=6
carer_message untold:H7 | person_view=5
carer_message untold:N1 | person_view=5 unmet_plan=6
carer_message untold:N2 | person_view=5 unmet_plan=6
carer_message untold:N4 | person_view=5 unmet_plan=6
carer_message untold:O5 | person_view=5 unmet_plan=6
carer_message untold:R1 | person_view=5 unmet_plan=6
carer_message untold:V5 | safeguarding=7 why_matters=-8
carer_message untold:V7 | person_view=5 unmet_plan=6
carer_message wishes:1 | risk=-5 unmet_plan=4
carer_message wishes:2 | person_view=5
carer_message words:75 | safeguarding=7
conversation is:short | clarify_meaning=6
conversation is:sign | safeguarding=6
conversation sign:dealt | safeguarding=-4
conversation sign:open | safeguarding=6
conversation told:B3 | risk=6
conversation told:C1 | next_step=5
conversation told:V3 | clarify_meaning=4
conversation untold:B1 | clarify_meaning=6
conversation untold:B3 | clarify_meaning=5 family_view=4 risk=-6
conversation untold:B5 | clarify_meaning=4
conversation untold:C1 | clarify_meaning=5 safeguarding=4
conversation untold:D1 | clarify_meaning=4 safeguarding=4
conversation untold:V5 | clarify_meaning=4 safeguarding=4
conversation wishes:0 | clarify_meaning=6
conversation wishes:1 | next_step=4
conversation words:50 | safeguarding=8
in:carer_message | person_view=5 unmet_plan=6
in:learning_log | interpretation_certainty=7
in:person_message | outcome=4 risk=4
in:trainer | why_matters=4
in:worker_dictation | clarify_identity=5
is:budget | risk=-5 risk_person_view=-4 share_back=4 why2=6
is:child | risk=5
is:decision | carer_own_outcomes=4 risk_person_view=10 safeguarding=-8 strengths=-5 why1=8 why2=5
is:family | clarify_identity=5 contingency=-5 next_step=5 risk=-8 risk_managed=6 safeguarding=-8
is:observation | interpretation_certainty=7
is:options | risk=-5 share_back=5 why2=6
is:outcome | -=4 clarify_meaning=-9 interpretation_certainty=-8 next_step=8 outcome=-18 risk_managed=8 why2=4 why_matters=13
is:risk | -=12 clarify_identity=-6 next_step=-5 outcome=-4 risk=-7 risk_managed=12 risk_person_view=4 share_back=5 unmet_plan=-5 why2=7
is:risk_named_by_others | -=15 clarify_identity=-5 next_step=-6 risk=-8 risk_managed=5 share_back=6 why1=-5
is:short | clarify_meaning=6
is:sign | next_step=-5 outcome=-5 risk=-6 risk_person_view=-5 safeguarding=42 why2=-4 why_matters=-4
is:unmet | unmet_plan=9
lacks:budget_told | why2=7
lacks:child_view | risk=5
lacks:family_view | family_view=7 next_step=5 safeguarding=-8
lacks:how_know | clarify_meaning=-6 next_step=5 outcome=-13 risk=-5 risk_managed=7 risk_person_view=-6 safeguarding=9 strengths=6 unmet_plan=4 why1=-5 why_matters=17
lacks:next_step | -=-12 carer_own_outcomes=-4 safeguarding=4 why2=4 why_matters=6
lacks:options_explained | -=-4 why2=7
lacks:outcome | -=-4 clarify_meaning=9 interpretation_certainty=8 next_step=-8 outcome=18 risk_managed=-8 why2=-4 why_matters=-13
lacks:risk | -=-12 clarify_identity=6 next_step=5 outcome=4 risk=7 risk_managed=-12 risk_person_view=-4 share_back=-5 unmet_plan=5 why2=-7
lacks:risk_managed | -=10 clarify_identity=-6 next_step=-4 risk=-6 risk_managed=13 unmet_plan=-5 why2=8 why_matters=-6
lacks:risk_person_view | -=12 clarify_identity=-5 next_step=-6 risk=-10 risk_managed=6 share_back=6 why1=-5 why2=4
lacks:safeguarding | next_step=-5 outcome=-5 risk=-6 risk_person_view=-5 safeguarding=42 why2=-4 why_matters=-4
lacks:share_back | -=-8 carer_own_outcomes=5 risk_person_view=11 safeguarding=-7 strengths=-5 why1=8 why2=7
lacks:strengths | clarify_identity=8 clarify_meaning=4 risk_managed=-8 risk_person_view=-7 safeguarding=11 share_back=-6
lacks:unmet_alternatives | risk_person_view=4 unmet_plan=6
lacks:unmet_plan | family_view=4 unmet_plan=9
lacks:who | -=-8 outcome=8 strengths=5 why1=-4 why2=-4
lacks:why1 | risk_managed=-5 risk_person_view=4 share_back=4 why1=13
lacks:why2 | -=-7 carer_own_outcomes=4 family_view=-5 risk_person_view=11 share_back=-5 strengths=-5 why1=11 why2=9
lacks:why_matters | -=-8 clarify_meaning=-6 interpretation_certainty=-4 next_step=10 outcome=-12 risk=-12 strengths=5 unmet_plan=-5 why_matters=26
learning_log is:always | interpretation_certainty=7
learning_log is:observation | interpretation_certainty=7
learning_log sign:dealt | interpretation_certainty=8 next_step=4
learning_log told:A2 | next_step=4
learning_log told:O1 | interpretation_certainty=7
learning_log told:O3 | interpretation_certainty=4
learning_log told:O5 | interpretation_certainty=7
learning_log told:V1 | interpretation_certainty=7
learning_log told:V2 | family_view=5
learning_log told:V5 | next_step=8
learning_log untold:B1 | interpretation_certainty=7
learning_log untold:B3 | interpretation_certainty=7
learning_log untold:B5 | interpretation_certainty=7
learning_log untold:C1 | interpretation_certainty=6
learning_log untold:C2 | interpretation_certainty=7
learning_log untold:D1 | next_step=4
learning_log untold:D4 | interpretation_certainty=7
learning_log untold:G1 | interpretation_certainty=7
learning_log untold:G2 | interpretation_certainty=7
learning_log untold:G3 | interpretation_certainty=8 next_step=4
learning_log untold:H7 | interpretation_certainty=7
learning_log untold:N1 | interpretation_certainty=8 next_step=4
learning_log untold:N2 | interpretation_certainty=7
learning_log untold:N4 | interpretation_certainty=7
learning_log untold:R1 | interpretation_certainty=7
learning_log untold:V3 | interpretation_certainty=5
learning_log untold:V5 | interpretation_certainty=8
learning_log wishes:0 | interpretation_certainty=7
learning_log words:100 | next_step=5
learning_log words:75 | interpretation_certainty=7
person_message is:always | outcome=4 risk=4
person_message is:outcome | next_step=6 outcome=-7 why_matters=10
person_message is:sign | safeguarding=14
person_message sign:dealt | next_step=5 outcome=6 risk=7 safeguarding=-13 why_matters=4
person_message sign:open | safeguarding=14
person_message told:B1 | next_step=6 outcome=-7 why_matters=10
person_message told:B3 | risk=10 why_matters=-5
person_message told:B5 | next_step=6 strengths=5 why_matters=-4
person_message told:C1 | risk_managed=4
person_message told:V3 | next_step=5 outcome=5 risk=5
person_message untold:A2 | outcome=4 risk=4
person_message untold:B1 | outcome=12 safeguarding=4 why_matters=-8
person_message untold:B3 | next_step=6 outcome=5 risk=-6 why_matters=7
person_message untold:B5 | outcome=6 risk=5 strengths=-5 why_matters=6
person_message untold:C1 | risk=6
person_message untold:C2 | outcome=4 risk=4
person_message untold:D1 | next_step=4 outcome=5
person_message untold:D4 | outcome=4 risk=4
person_message untold:G1 | outcome=4 risk=4
person_message untold:G2 | outcome=4 risk=4
person_message untold:G3 | outcome=4 risk=4
person_message untold:H7 | outcome=4 risk=4
person_message untold:N1 | outcome=4 risk=4
person_message untold:N2 | outcome=4 risk=4
person_message untold:N4 | outcome=4 risk=4
person_message untold:O5 | outcome=4 risk=4
person_message untold:R1 | outcome=4 risk=4
person_message untold:V3 | why_matters=5
person_message untold:V5 | outcome=4
person_message untold:V7 | outcome=4 risk=4
person_message wishes:0 | outcome=12 safeguarding=4 why_matters=-8
person_message wishes:1 | next_step=5 outcome=-5 risk_managed=4
person_message wishes:2 | risk=6
person_message wishes:3 | risk=-5 why_matters=9
person_message words:0 | next_step=-4 outcome=9 why_matters=11
person_message words:25 | safeguarding=5
person_message words:50 | next_step=5 outcome=-5 risk_managed=4
person_message words:75 | next_step=6 risk=5 why_matters=-6
review_note is:risk | -=4
review_note is:risk_named_by_others | -=5
review_note told:B3 | -=6
review_note told:C1 | why_matters=6
review_note told:D1 | -=4
review_note told:D4 | why_matters=5
review_note told:G2 | -=4
review_note told:G3 | -=6
review_note told:N1 | -=6
review_note untold:B3 | why_matters=4
review_note untold:C1 | why_matters=-4
review_note words:100 | why_matters=5
review_note words:150 | -=4
sign:dealt | next_step=4 outcome=5 risk=6 risk_person_view=5 safeguarding=-42 why2=4 why_matters=4
sign:open | next_step=-5 outcome=-5 risk=-6 risk_person_view=-5 safeguarding=42 why2=-4 why_matters=-4
told:A1 | -=22 risk=-5 safeguarding=-5
told:A2 | -=8 outcome=-8 strengths=-5 why2=4
told:A6 | why2=5
told:B1 | -=4 clarify_meaning=-9 interpretation_certainty=-8 next_step=8 outcome=-18 risk_managed=8 why2=4 why_matters=13
told:B2 | -=-9 next_step=-6 outcome=-4 risk=5 risk_managed=5 safeguarding=-7 why1=8 why_matters=7
told:B3 | -=11 outcome=-7 risk=16 risk_managed=5 unmet_plan=9 why_matters=-14
told:B5 | safeguarding=-5 unmet_plan=8 why_matters=-5
told:B6 | risk=5
told:C1 | clarify_identity=-7 clarify_meaning=-4 risk=4 risk_managed=7 safeguarding=-9 share_back=6 strengths=-4 why2=4
told:C2 | safeguarding=-4
told:D1 | -=12 clarify_identity=-6 next_step=-5 outcome=-4 risk=-7 risk_managed=12 risk_person_view=4 share_back=5 unmet_plan=-5 why2=7
told:D4 | why_matters=5
told:G1 | carer_own_outcomes=4 risk_person_view=10 safeguarding=-8 strengths=-5 why1=8 why2=5
told:G2 | -=6 risk_managed=5 risk_person_view=4 safeguarding=-8 why1=-5 why2=6
told:G3 | -=16 family_view=7 outcome=-5 risk_person_view=-5 safeguarding=-6 share_back=13 why1=-4
told:G5 | -=7
told:H1 | risk=-5 share_back=5 why2=6
told:H6 | -=6
told:H7 | unmet_plan=9
told:H8 | -=-6 family_view=5 unmet_plan=7 why_matters=4
told:H9 | risk=6
told:N1 | -=14 carer_own_outcomes=5 clarify_identity=5 risk=-4 safeguarding=-7 why2=-6
told:N4 | -=13
told:O1 | interpretation_certainty=7
told:O3 | interpretation_certainty=4
told:O5 | interpretation_certainty=7
told:R4 | risk_managed=5
told:V1 | clarify_identity=5 clarify_meaning=-5 why2=5
told:V2 | -=7 carer_own_outcomes=5 clarify_identity=-9 outcome=8 risk=-5 share_back=8 unmet_plan=-4 why2=-12
told:V3 | clarify_identity=-10 interpretation_certainty=-7 next_step=-5 risk=12 risk_person_view=8 safeguarding=6 share_back=-4
told:V5 | family_view=-6 risk=-6 strengths=-7 why2=9 why_matters=12
told:V7 | -=-4 outcome=-4 risk_managed=6 risk_person_view=4 strengths=8 why_matters=-4
trainer is:always | why_matters=4
trainer is:outcome | why_matters=4
trainer sign:dealt | why_matters=4
trainer told:A2 | why_matters=4
trainer told:B1 | why_matters=4
trainer told:B2 | why_matters=6
trainer told:V1 | why_matters=4
trainer untold:A2 | strengths=5
trainer untold:B5 | why_matters=4
trainer untold:C1 | why_matters=5
trainer untold:C2 | why_matters=4
trainer untold:D1 | strengths=4 why_matters=5
trainer untold:D4 | why_matters=4
trainer untold:G1 | why_matters=4
trainer untold:G2 | why_matters=4
trainer untold:H7 | strengths=4
trainer untold:N1 | why_matters=4
trainer untold:N2 | why_matters=4
trainer untold:N4 | why_matters=4
trainer untold:O5 | why_matters=4
trainer untold:R1 | why_matters=4
trainer untold:V3 | why_matters=5
trainer untold:V5 | strengths=4
trainer wishes:1 | why_matters=4
trainer words:50 | strengths=5
untold:A2 | -=-8 outcome=8 strengths=5 why1=-4 why2=-4
untold:B1 | -=-4 clarify_meaning=9 interpretation_certainty=8 next_step=-8 outcome=18 risk_managed=-8 why2=-4 why_matters=-13
untold:B3 | -=-11 outcome=7 risk=-16 risk_managed=-5 unmet_plan=-9 why_matters=14
untold:B5 | safeguarding=5 unmet_plan=-8 why_matters=5
untold:C1 | clarify_identity=7 clarify_meaning=4 risk=-5 risk_managed=-7 safeguarding=9 share_back=-6 strengths=4 why2=-4
untold:D1 | -=-12 clarify_identity=6 next_step=5 outcome=4 risk=7 risk_managed=-12 risk_person_view=-4 share_back=-5 unmet_plan=5 why2=-7
untold:D4 | why_matters=-5
untold:G1 | carer_own_outcomes=-4 risk_person_view=-10 safeguarding=7 strengths=5 why1=-8 why2=-5
untold:G2 | -=-6 risk_managed=-5 risk_person_view=-4 safeguarding=8 why1=5 why2=-6
untold:G3 | -=-16 family_view=-7 outcome=5 risk_person_view=5 safeguarding=6 share_back=-13 why1=4
untold:H7 | unmet_plan=-9
untold:N1 | -=-14 carer_own_outcomes=-5 clarify_identity=-5 risk=4 safeguarding=7 why2=6
untold:N4 | -=-13
untold:O5 | interpretation_certainty=-7
untold:V3 | clarify_identity=10 interpretation_certainty=7 next_step=5 risk=-12 risk_person_view=-8 safeguarding=-6 share_back=4
untold:V5 | family_view=6 risk=6 strengths=7 why2=-8 why_matters=-12
untold:V7 | -=4 outcome=4 risk_managed=-6 risk_person_view=-4 strengths=-8 why_matters=4
wishes:0 | -=-4 clarify_meaning=9 interpretation_certainty=8 next_step=-8 outcome=18 risk_managed=-8 why2=-4 why_matters=-13
wishes:1 | -=6 clarify_identity=-4 clarify_meaning=-7 contingency=-6 interpretation_certainty=-7 next_step=4 outcome=-12 person_view=-4 risk_person_view=7 strengths=7 unmet_plan=4 why2=8
wishes:2 | clarify_identity=7 next_step=5 risk=6 risk_managed=11 risk_person_view=-6
wishes:3 | why_matters=16
words:0 | next_step=-5 outcome=9 risk=-4 safeguarding=-4 why_matters=9
words:100 | -=-7 family_view=-7 outcome=-7 strengths=4 why1=8
words:125 | -=-8 clarify_identity=-4 family_view=4 next_step=-6 risk=-4 risk_person_view=6 why_matters=7
words:150 | -=13 outcome=-6 risk=-6 safeguarding=-6 share_back=10 strengths=-4 why2=6 why_matters=-9
words:175 | -=9 interpretation_certainty=4 why_matters=-7
words:25 | clarify_meaning=5 next_step=-5 outcome=6
words:50 | contingency=4 next_step=9 risk_person_view=-5
words:75 | -=-5 clarify_identity=13 interpretation_certainty=5 next_step=5 risk=8 why_matters=-4
worker_dictation is:always | clarify_identity=5
worker_dictation is:budget | -=5 risk=-4 share_back=5
worker_dictation is:child | risk=6
worker_dictation is:decision | carer_own_outcomes=5 clarify_identity=-4 risk_person_view=8 safeguarding=-8 strengths=-6 why1=8
worker_dictation is:family | carer_own_outcomes=4 clarify_identity=7 contingency=-4 family_view=4 risk=-5 risk_managed=6 safeguarding=-4
worker_dictation is:options | share_back=5
worker_dictation is:outcome | interpretation_certainty=-4 outcome=-8 risk_managed=4 why2=8
worker_dictation is:risk | -=9 clarify_identity=-5 next_step=-5 risk=-7 risk_managed=5 share_back=6 why2=10
worker_dictation is:risk_named_by_others | -=11 next_step=-4 risk=-6 risk_managed=4 share_back=6 why1=-4 why2=6
worker_dictation is:sign | safeguarding=12 strengths=5
worker_dictation is:unmet | family_view=4
worker_dictation sign:dealt | clarify_identity=7 family_view=-5 risk=4 risk_person_view=6 safeguarding=-12 share_back=6 strengths=-4 why1=4 why2=5
worker_dictation sign:open | safeguarding=12 strengths=5
worker_dictation told:A1 | -=19 family_view=4 next_step=-7 risk=-4 why_matters=-5
worker_dictation told:A2 | -=4 clarify_identity=6 outcome=-7 risk_managed=5 why1=5 why_matters=-5
worker_dictation told:A6 | why2=5
worker_dictation told:B1 | interpretation_certainty=-4 outcome=-8 risk_managed=4 why2=8
worker_dictation told:B2 | -=-9 contingency=4 risk_managed=6 safeguarding=-5 why1=8
worker_dictation told:B3 | -=5 clarify_identity=5 risk=5
worker_dictation told:C1 | clarify_identity=-8 next_step=-5 risk=8 safeguarding=-7 share_back=8 why2=5
worker_dictation told:D1 | -=9 clarify_identity=-5 next_step=-5 risk=-7 risk_managed=5 share_back=6 why2=10
worker_dictation told:G1 | carer_own_outcomes=5 clarify_identity=-4 risk_person_view=8 safeguarding=-8 strengths=-6 why1=8
worker_dictation told:G2 | clarify_identity=-5 safeguarding=-7 why1=-5 why2=8
worker_dictation told:G3 | -=8 family_view=7 safeguarding=-5 share_back=13 unmet_plan=4
worker_dictation told:G5 | -=7
worker_dictation told:H1 | share_back=5
worker_dictation told:H6 | -=6
worker_dictation told:H7 | family_view=4
worker_dictation told:H8 | -=-5 family_view=5 unmet_plan=7 why2=-4 why_matters=5
worker_dictation told:H9 | risk=7
worker_dictation told:N1 | -=7 carer_own_outcomes=5 clarify_identity=5 interpretation_certainty=4 safeguarding=-5 why2=-5
worker_dictation told:N4 | -=12
worker_dictation told:V1 | clarify_identity=5
worker_dictation told:V2 | -=4 carer_own_outcomes=5 clarify_identity=-8 outcome=5 share_back=9 why2=-11
worker_dictation told:V3 | -=8 clarify_identity=-4 interpretation_certainty=-4 next_step=-9 risk=7 risk_person_view=8 why2=5 why_matters=5
worker_dictation told:V5 | next_step=-5 strengths=-5
worker_dictation told:V7 | risk_managed=6 strengths=5 why2=4 why_matters=-5
worker_dictation untold:A2 | outcome=7 risk_managed=-5 risk_person_view=4
worker_dictation untold:B1 | next_step=-5 outcome=8 risk_managed=-4 why2=-6
worker_dictation untold:B3 | -=-4 family_view=-6 risk=-4 risk_person_view=6
worker_dictation untold:B5 | clarify_identity=5
worker_dictation untold:C1 | clarify_identity=13 risk=-7 safeguarding=7 share_back=-4
worker_dictation untold:C2 | clarify_identity=6 next_step=-5 share_back=4
worker_dictation untold:D1 | -=-8 clarify_identity=9 family_view=-5 risk=8 risk_managed=-5 why1=4 why2=-8
worker_dictation untold:D4 | clarify_identity=6
worker_dictation untold:G1 | clarify_identity=9 risk_person_view=-6 safeguarding=8 strengths=6 why1=-5
worker_dictation untold:G2 | clarify_identity=10 family_view=-5 safeguarding=7 share_back=5 why1=8 why2=-6
worker_dictation untold:G3 | -=-7 clarify_identity=5 family_view=-10 outcome=4 risk_person_view=7 safeguarding=5 share_back=-10 unmet_plan=-5 why1=7
worker_dictation untold:H7 | clarify_identity=7 family_view=-7 share_back=6 why1=4
worker_dictation untold:N1 | -=-6 interpretation_certainty=-5 risk_person_view=6 safeguarding=5 why2=7
worker_dictation untold:N2 | clarify_identity=5
worker_dictation untold:N4 | -=-11 clarify_identity=5 interpretation_certainty=-4 risk_person_view=4 share_back=5
worker_dictation untold:O5 | clarify_identity=5
worker_dictation untold:R1 | clarify_identity=5
worker_dictation untold:V3 | -=-6 clarify_identity=9 next_step=7 outcome=4 risk=-7 risk_person_view=-5 share_back=5 why_matters=-6
worker_dictation untold:V5 | clarify_meaning=-4 risk_person_view=5 strengths=6 why_matters=-4
worker_dictation untold:V7 | -=5 risk_managed=-6 strengths=-5 why1=5
worker_dictation wishes:0 | next_step=-5 outcome=8 risk_managed=-4 why2=-6
worker_dictation wishes:1 | -=6 interpretation_certainty=-5 outcome=-6 risk_managed=-6 risk_person_view=5 share_back=6 why1=4 why2=9
worker_dictation wishes:2 | clarify_identity=8 next_step=5 risk_managed=10 risk_person_view=-5
worker_dictation wishes:3 | why_matters=4
worker_dictation words:100 | -=-5 next_step=-6 outcome=-5 risk=5 safeguarding=7 strengths=7 why1=9
worker_dictation words:125 | -=-7 next_step=-5 risk_managed=4 strengths=4 why2=4 why_matters=6
worker_dictation words:150 | -=8 family_view=4 outcome=-6 risk=-4 safeguarding=-6 share_back=10 strengths=-6 why_matters=-6
worker_dictation words:175 | -=6 interpretation_certainty=4 why_matters=-6
worker_dictation words:50 | next_step=7 outcome=5
worker_dictation words:75 | clarify_identity=11
"""
