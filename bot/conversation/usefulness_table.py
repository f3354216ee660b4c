"""Written by `make train`: how much each clue speaks for each question, in hundredths. See `usefulness.py`."""

# ruff: noqa: E501  # a row is a line, however long

TABLE = """
(always) | -=232 advocacy=-428 agreement=-428 budget_told=-148 carer_own_outcomes=-6 child_view=54 clarify_identity=74 clarify_meaning=63 consent=-155 contingency=45 fact_basis=-148 family_view=228 how_know=-74 interpretation_certainty=133 language=-145 learning=-428 next_step=233 option_chosen_why=-428 options_explained=-10 options_presented=-114 outcome=135 own_words=39 person_view=108 restriction_reason=-21 review_progress=-428 risk=312 risk_managed=237 risk_person_view=192 safeguarding=259 share_back=34 strengths=226 unmet_alternatives=17 unmet_plan=81 what_good_looks_like=-11 where_now=-54 who=-77 whose_outcome=-75 why1=8 why2=141 why_matters=327
carer_message is:always | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message is:outcome | next_step=-4 person_view=7 strengths=-4 unmet_plan=7
carer_message is:risk | risk_managed=5
carer_message is:sign | safeguarding=14
carer_message is:unmet | unmet_plan=6
carer_message sign:dealt | person_view=9 safeguarding=-12 unmet_plan=7
carer_message sign:open | safeguarding=14
carer_message told:B1 | next_step=-4 person_view=7 strengths=-4 unmet_plan=7
carer_message told:B3 | unmet_plan=10
carer_message told:B5 | unmet_plan=10 why_matters=-5
carer_message told:C1 | person_view=5
carer_message told:D1 | risk_managed=5
carer_message told:H7 | unmet_plan=6
carer_message told:V1 | person_view=4
carer_message told:V3 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message told:V5 | person_view=5 why_matters=4
carer_message untold:A2 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:B3 | person_view=9
carer_message untold:B5 | person_view=9
carer_message untold:C1 | person_view=4 unmet_plan=6
carer_message untold:C2 | next_step=-4 person_view=11 unmet_plan=7
carer_message untold:D1 | person_view=8 risk_managed=-4 safeguarding=6 unmet_plan=5
carer_message untold:D4 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:G1 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:G2 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:G3 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:H7 | person_view=8
carer_message untold:N1 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:N2 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:N4 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:O5 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:R1 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message untold:V5 | person_view=4 safeguarding=6 unmet_plan=5 why_matters=-6
carer_message untold:V7 | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
carer_message wishes:1 | person_view=5 unmet_plan=5
carer_message words:100 | person_view=5 unmet_plan=4 why_matters=-5
carer_message words:50 | child_view=5 why_matters=6
carer_message words:75 | safeguarding=4
conversation is:outcome | family_view=5
conversation is:risk | family_view=5 next_step=4
conversation is:short | clarify_meaning=7 family_view=-4 risk=4 strengths=4
conversation is:sign | safeguarding=7
conversation sign:dealt | clarify_meaning=4 family_view=6 risk=4 safeguarding=-6
conversation sign:open | safeguarding=7
conversation told:B1 | family_view=5
conversation told:B3 | risk=5 risk_person_view=4 why_matters=-6
conversation told:B5 | safeguarding=6
conversation told:C1 | risk=5
conversation told:D1 | family_view=5 next_step=4
conversation told:N1 | next_step=4
conversation told:V1 | safeguarding=-5
conversation told:V3 | clarify_meaning=4 family_view=5
conversation told:V5 | risk_person_view=5
conversation untold:B1 | clarify_meaning=6
conversation untold:B3 | clarify_meaning=5 family_view=4 safeguarding=5 strengths=-4 why_matters=5
conversation untold:B5 | clarify_meaning=4 next_step=5 safeguarding=-5
conversation untold:C2 | family_view=5
conversation untold:D1 | risk=4
conversation untold:N1 | family_view=5 risk=5
conversation untold:V3 | why_matters=-5
conversation untold:V5 | clarify_meaning=5 family_view=6 safeguarding=4
conversation wishes:0 | clarify_meaning=6
conversation wishes:1 | family_view=6 safeguarding=6
conversation wishes:3 | next_step=5
conversation words:25 | strengths=5 why_matters=-4
conversation words:50 | family_view=5 next_step=4 strengths=-4
conversation words:75 | safeguarding=-5
in:carer_message | next_step=-4 person_view=9 strengths=-4 unmet_plan=6
in:learning_log | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
in:person_message | outcome=6
in:review_note | -=4
in:trainer | own_words=7
in:worker_dictation | clarify_identity=6
is:budget | family_view=-4 options_explained=11 risk=-9 share_back=5 strengths=-4 why2=4
is:child | child_view=6 why_matters=-5
is:decision | -=6 clarify_identity=-6 person_view=-4 risk_person_view=9 safeguarding=-13 share_back=4 why1=6 why2=15
is:family | carer_own_outcomes=5 clarify_identity=6 next_step=9 options_explained=4 risk=-7 strengths=-9 why2=6
is:observation | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
is:options | options_explained=11 risk=-9 share_back=5 strengths=-4 why2=5
is:outcome | -=5 child_view=4 clarify_identity=6 clarify_meaning=-9 interpretation_certainty=-9 next_step=5 outcome=-20 risk=5 risk_managed=7 strengths=6 unmet_plan=4 why2=7 why_matters=7
is:review | -=4
is:risk | -=10 clarify_identity=-6 family_view=8 risk=-13 risk_managed=17 risk_person_view=6 safeguarding=-4 share_back=6 why1=-5 why2=6
is:risk_named_by_others | -=12 clarify_identity=-6 family_view=4 next_step=-6 risk=-12 share_back=6 why1=-5 why_matters=6
is:short | clarify_meaning=6 family_view=-4 risk=4 strengths=4
is:sign | -=-4 family_view=-5 interpretation_certainty=-5 outcome=-8 risk=-11 safeguarding=60 why_matters=-13
is:unmet | clarify_identity=-4 family_view=8 options_explained=5 unmet_plan=8 why2=-4 why_matters=-4
lacks:budget_told | options_explained=6 risk=-7 why2=7
lacks:child_view | child_view=6
lacks:family_view | -=7 family_view=5 next_step=8 options_explained=6 outcome=-4 risk=-8 risk_managed=-7 risk_person_view=4 safeguarding=-4
lacks:how_know | child_view=6 clarify_identity=9 clarify_meaning=-6 family_view=9 interpretation_certainty=-4 outcome=-14 risk=-6 risk_managed=9 risk_person_view=-5 safeguarding=6 strengths=6 why2=-9 why_matters=11
lacks:interpretation_certainty | interpretation_certainty=5
lacks:learning | why_matters=-5
lacks:next_step | -=-13 carer_own_outcomes=-7 family_view=5 risk=-7 risk_person_view=-7 why2=8 why_matters=9
lacks:options_explained | -=-4 risk=-7 why2=6
lacks:outcome | -=-5 child_view=-4 clarify_identity=-6 clarify_meaning=9 interpretation_certainty=9 next_step=-5 outcome=20 risk=-5 risk_managed=-7 strengths=-6 unmet_plan=-4 why2=-7 why_matters=-7
lacks:risk | -=-10 clarify_identity=6 family_view=-8 risk=12 risk_managed=-17 risk_person_view=-5 safeguarding=4 share_back=-6 why1=5 why2=-6
lacks:risk_managed | -=10 clarify_identity=-6 family_view=7 risk=-11 risk_managed=17 risk_person_view=6 safeguarding=-4 share_back=5 why1=-5 why2=6 why_matters=-8
lacks:risk_person_view | -=9 clarify_identity=-6 family_view=5 next_step=-5 risk=-13 share_back=7 why1=-5 why2=4 why_matters=7
lacks:safeguarding | -=-4 family_view=-5 interpretation_certainty=-5 outcome=-8 risk=-11 safeguarding=60 why_matters=-13
lacks:share_back | -=-15 clarify_identity=-4 risk_person_view=13 safeguarding=-10 share_back=6 why1=7 why2=16
lacks:strengths | interpretation_certainty=10 outcome=5 risk=-5 risk_managed=-11 risk_person_view=-6 why1=-5
lacks:unmet_alternatives | family_view=5 risk=-7 risk_managed=-5 unmet_plan=5
lacks:unmet_plan | family_view=9 options_explained=6 risk_managed=-4 risk_person_view=5 unmet_plan=8 why_matters=-6
lacks:where_now | -=4
lacks:who | -=-12 family_view=-4 interpretation_certainty=-4 outcome=7 person_view=6 risk=5 strengths=9
lacks:why1 | risk=-6 strengths=4 why1=14 why2=6 why_matters=-13
lacks:why2 | family_view=-9 risk=-6 risk_managed=6 risk_person_view=7 safeguarding=-5 why1=8 why2=23 why_matters=-7
lacks:why_matters | -=-7 child_view=6 clarify_identity=5 clarify_meaning=-6 contingency=6 interpretation_certainty=-5 next_step=11 options_explained=-5 outcome=-13 risk=-7 strengths=5 unmet_plan=-5 why_matters=20
learning_log is:always | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log is:family | next_step=9
learning_log is:observation | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log sign:dealt | family_view=5 interpretation_certainty=12 why_matters=-4
learning_log told:A1 | interpretation_certainty=7
learning_log told:A2 | family_view=5 interpretation_certainty=5 next_step=6
learning_log told:C1 | family_view=5 next_step=6
learning_log told:G3 | family_view=5
learning_log told:O1 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log told:O2 | family_view=5
learning_log told:O3 | interpretation_certainty=5
learning_log told:O5 | family_view=6 interpretation_certainty=4
learning_log told:V1 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log told:V2 | family_view=5 next_step=4
learning_log told:V5 | interpretation_certainty=-5 next_step=7
learning_log told:V7 | family_view=6 interpretation_certainty=6
learning_log untold:A2 | interpretation_certainty=4
learning_log untold:B1 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:B3 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:B5 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:C1 | interpretation_certainty=12
learning_log untold:C2 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:D1 | family_view=5 interpretation_certainty=7 next_step=5 why_matters=-4
learning_log untold:D4 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:G1 | interpretation_certainty=8 next_step=5 why_matters=-4
learning_log untold:G2 | family_view=5 interpretation_certainty=7 next_step=5 why_matters=-4
learning_log untold:G3 | interpretation_certainty=11 next_step=5
learning_log untold:H7 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:N1 | interpretation_certainty=9 next_step=6
learning_log untold:N2 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:N4 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:O5 | interpretation_certainty=5
learning_log untold:R1 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log untold:V3 | family_view=5 interpretation_certainty=8 next_step=5 why_matters=-4
learning_log untold:V5 | family_view=5 interpretation_certainty=14
learning_log untold:V7 | next_step=6
learning_log wishes:0 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
learning_log words:100 | family_view=5 next_step=5
learning_log words:75 | interpretation_certainty=12
person_message is:always | outcome=6
person_message is:outcome | outcome=-8 risk=6 strengths=7 why_matters=7
person_message is:risk | risk_managed=7
person_message is:sign | outcome=-4 safeguarding=17
person_message sign:dealt | outcome=10 risk=7 safeguarding=-16 unmet_alternatives=4 why_matters=6
person_message sign:open | outcome=-4 safeguarding=17
person_message told:B1 | outcome=-8 risk=6 strengths=7 why_matters=7
person_message told:B3 | risk=8
person_message told:B5 | next_step=5 strengths=7 why_matters=-5
person_message told:C1 | family_view=5 risk=7 risk_managed=5
person_message told:D1 | risk_managed=7
person_message told:V1 | risk=9 safeguarding=-5 why_matters=-8
person_message told:V3 | next_step=5 outcome=7
person_message untold:A2 | outcome=6
person_message untold:B1 | outcome=13 safeguarding=5 strengths=-5 why_matters=-5
person_message untold:B3 | next_step=8 outcome=7 risk=-4 unmet_alternatives=4 why_matters=4
person_message untold:B5 | outcome=9 safeguarding=5 strengths=-5 unmet_alternatives=4 why_matters=7
person_message untold:C1 | family_view=-5 outcome=10 risk_managed=-4
person_message untold:C2 | outcome=6
person_message untold:D1 | next_step=5 outcome=7 risk_managed=-6 why_matters=5
person_message untold:D4 | outcome=6
person_message untold:G1 | outcome=6
person_message untold:G2 | outcome=6
person_message untold:G3 | outcome=6 risk=5
person_message untold:H7 | outcome=6
person_message untold:N1 | outcome=6
person_message untold:N2 | outcome=6
person_message untold:N4 | outcome=6
person_message untold:O5 | outcome=6
person_message untold:R1 | outcome=6
person_message untold:V3 | why_matters=5
person_message untold:V5 | next_step=5 outcome=6 why_matters=4
person_message untold:V7 | outcome=6
person_message wishes:0 | outcome=13 safeguarding=5 strengths=-5 why_matters=-5
person_message wishes:1 | risk=5 risk_managed=5 strengths=10 why_matters=-7
person_message wishes:2 | risk=10 safeguarding=-5
person_message wishes:3 | next_step=5 risk=-9 why_matters=13
person_message words:0 | next_step=-5 outcome=12 why_matters=10
person_message words:25 | outcome=5 safeguarding=7
person_message words:50 | outcome=-9 risk_managed=6 strengths=8 unmet_alternatives=6
person_message words:75 | next_step=8 why_matters=-6
review_note is:always | -=4
review_note is:decision | -=4
review_note is:family | why2=5
review_note is:outcome | -=5
review_note is:review | -=4
review_note sign:dealt | -=5
review_note told:A2 | -=6 why2=5
review_note told:B1 | -=5
review_note told:B3 | -=5
review_note told:C1 | risk=-5 why_matters=5
review_note told:D4 | why_matters=5
review_note told:G1 | -=4
review_note told:G2 | -=6
review_note told:G3 | -=4 why_matters=4
review_note told:N1 | -=5
review_note told:N4 | -=5
review_note told:R4 | -=5 why_matters=7
review_note told:V1 | -=4
review_note told:V2 | risk_managed=5
review_note told:V3 | risk_managed=-4 why_matters=5
review_note told:V5 | why_matters=4
review_note untold:B3 | why2=4 why_matters=4
review_note untold:B5 | -=4
review_note untold:D4 | -=5
review_note untold:G2 | why2=6
review_note untold:H7 | -=5
review_note untold:N2 | -=4
review_note untold:O5 | -=4
review_note untold:V3 | -=6 risk_managed=4
review_note untold:V5 | -=5
review_note wishes:1 | -=5
review_note words:100 | why_matters=7
review_note words:150 | -=6
sign:dealt | -=5 family_view=5 interpretation_certainty=5 outcome=8 risk=11 safeguarding=-60 why_matters=13
sign:open | -=-4 family_view=-5 interpretation_certainty=-5 outcome=-8 risk=-11 safeguarding=60 why_matters=-13
told:A1 | -=26 clarify_identity=-7 interpretation_certainty=7 next_step=-5 options_explained=4 risk=-12
told:A2 | -=12 family_view=4 interpretation_certainty=5 outcome=-7 person_view=-6 risk=-5 strengths=-9
told:A5 | outcome=4
told:B1 | -=5 child_view=4 clarify_identity=6 clarify_meaning=-9 interpretation_certainty=-9 next_step=5 outcome=-20 risk=5 risk_managed=7 strengths=6 unmet_plan=4 why2=7 why_matters=7
told:B2 | -=-15 contingency=6 family_view=7 next_step=-6 risk=7 risk_managed=8 safeguarding=-7 why1=7 why2=-5 why_matters=7
told:B3 | -=12 interpretation_certainty=-4 next_step=-5 outcome=-8 risk=13 risk_managed=5 risk_person_view=5 safeguarding=-4 unmet_plan=9 why2=8 why_matters=-14
told:B5 | outcome=-4 unmet_plan=10 why_matters=-8
told:C1 | interpretation_certainty=-9 outcome=-5 risk=8 risk_managed=7 why1=5
told:C2 | -=4 risk=4
told:D1 | -=10 clarify_identity=-6 family_view=8 risk=-13 risk_managed=17 risk_person_view=6 safeguarding=-4 share_back=6 why1=-5 why2=6
told:D4 | why_matters=5
told:G1 | -=6 clarify_identity=-6 person_view=-4 risk_person_view=9 safeguarding=-13 share_back=4 why1=6 why2=15
told:G2 | -=7 clarify_identity=-6 family_view=4 options_explained=4 outcome=-7 risk_managed=5 safeguarding=-12 share_back=6 why1=-8 why2=8 why_matters=4
told:G3 | -=14 clarify_identity=-6 family_view=13 options_explained=-4 outcome=-7 safeguarding=-8 share_back=9 why2=-6
told:G5 | -=7
told:H1 | options_explained=11 risk=-9 share_back=5 strengths=-4 why2=5
told:H2 | options_explained=9
told:H6 | options_explained=5
told:H7 | clarify_identity=-4 family_view=8 options_explained=5 unmet_plan=8 why2=-4 why_matters=-4
told:H8 | -=-6 risk=8 unmet_plan=7
told:H9 | -=-4 risk=5
told:N1 | -=15 carer_own_outcomes=7 risk_managed=-5 risk_person_view=8 safeguarding=-4 why2=-10 why_matters=-6
told:N4 | -=23 why2=-4
told:O1 | family_view=5 interpretation_certainty=9 next_step=4 why_matters=-4
told:O2 | family_view=5
told:O3 | interpretation_certainty=5
told:O5 | family_view=6 interpretation_certainty=4
told:R4 | -=4 why_matters=10
told:V1 | clarify_identity=6 clarify_meaning=-5 contingency=6 interpretation_certainty=5 risk=-8 safeguarding=-13 strengths=6 unmet_plan=-5 why2=6 why_matters=-5
told:V2 | -=9 carer_own_outcomes=7 clarify_identity=-12 contingency=4 options_explained=-5 outcome=11 safeguarding=5 share_back=4 unmet_plan=-4 why2=-9 why_matters=-8
told:V3 | carer_own_outcomes=4 clarify_identity=-9 contingency=4 interpretation_certainty=-8 risk=12 why_matters=-6
told:V5 | family_view=-8 interpretation_certainty=-6 person_view=6 risk_person_view=6 strengths=-10 why2=6 why_matters=11
told:V7 | interpretation_certainty=5 next_step=-4 outcome=-5 risk_managed=9 risk_person_view=5 strengths=5 why2=7
told:V9 | what_good_looks_like=4
trainer is:always | own_words=7
trainer is:outcome | own_words=5 why_matters=6
trainer sign:dealt | own_words=5 why_matters=4
trainer told:A2 | why_matters=5
trainer told:B1 | own_words=5 why_matters=6
trainer told:B2 | why_matters=8
trainer told:B3 | why_matters=11
trainer told:C1 | strengths=7
trainer told:V1 | own_words=7
trainer told:V2 | own_words=4
trainer told:V3 | own_words=5
trainer untold:A2 | own_words=6 strengths=5
trainer untold:B3 | own_words=5 strengths=5 why_matters=-7
trainer untold:B5 | own_words=7
trainer untold:C1 | own_words=7 why_matters=7
trainer untold:C2 | own_words=7
trainer untold:D1 | own_words=7 why_matters=5
trainer untold:D4 | own_words=7
trainer untold:G1 | own_words=7
trainer untold:G2 | own_words=7
trainer untold:G3 | own_words=7
trainer untold:H7 | own_words=7
trainer untold:N1 | own_words=7
trainer untold:N2 | own_words=7
trainer untold:N4 | own_words=7
trainer untold:O5 | own_words=7
trainer untold:R1 | own_words=7
trainer untold:V3 | strengths=5 why_matters=6
trainer untold:V5 | own_words=5
trainer untold:V7 | own_words=7
trainer wishes:1 | own_words=5 why_matters=5
trainer words:50 | strengths=5
trainer words:75 | why_matters=4
untold:A2 | -=-12 family_view=-4 interpretation_certainty=-4 outcome=7 person_view=6 risk=5 strengths=9
untold:B1 | -=-5 child_view=-4 clarify_identity=-6 clarify_meaning=9 interpretation_certainty=9 next_step=-5 outcome=20 risk=-5 risk_managed=-7 strengths=-6 unmet_plan=-4 why2=-7 why_matters=-7
untold:B3 | -=-11 contingency=4 interpretation_certainty=4 next_step=5 outcome=9 risk=-13 risk_managed=-5 risk_person_view=-5 safeguarding=4 unmet_plan=-9 why2=-8 why_matters=14
untold:B5 | outcome=4 safeguarding=-4 unmet_plan=-10 why_matters=8
untold:C1 | interpretation_certainty=9 outcome=5 risk=-8 risk_managed=-7 why1=-5
untold:C2 | -=-4 risk=-4
untold:D1 | -=-10 clarify_identity=6 family_view=-8 risk=12 risk_managed=-17 risk_person_view=-5 safeguarding=4 share_back=-6 why1=5 why2=-6
untold:D4 | why_matters=-5
untold:G1 | -=-6 clarify_identity=6 person_view=4 risk_person_view=-9 safeguarding=13 share_back=-4 why1=-6 why2=-15
untold:G2 | -=-7 clarify_identity=6 family_view=-4 options_explained=-4 outcome=7 risk_managed=-5 safeguarding=12 share_back=-6 why1=8 why2=-8 why_matters=-4
untold:G3 | -=-14 clarify_identity=6 family_view=-13 options_explained=4 outcome=8 safeguarding=8 share_back=-9 why2=6
untold:H7 | clarify_identity=4 family_view=-8 options_explained=-5 unmet_plan=-8 why2=4 why_matters=4
untold:N1 | -=-15 carer_own_outcomes=-8 risk_managed=5 risk_person_view=-8 safeguarding=4 why2=10 why_matters=6
untold:N4 | -=-23 why2=4
untold:O5 | family_view=-6 interpretation_certainty=-4
untold:V3 | carer_own_outcomes=-4 clarify_identity=9 contingency=-4 interpretation_certainty=9 risk=-12 why_matters=6
untold:V5 | family_view=8 interpretation_certainty=6 person_view=-5 risk_person_view=-6 strengths=10 why2=-6 why_matters=-11
untold:V7 | interpretation_certainty=-5 next_step=4 outcome=6 risk_managed=-9 risk_person_view=-5 strengths=-5 why2=-7
wishes:0 | -=-5 child_view=-4 clarify_identity=-6 clarify_meaning=9 interpretation_certainty=9 next_step=-5 outcome=20 risk=-5 risk_managed=-7 strengths=-6 unmet_plan=-4 why2=-7 why_matters=-7
wishes:1 | -=5 clarify_meaning=-7 contingency=-4 family_view=8 interpretation_certainty=-8 next_step=-6 outcome=-14 risk_managed=7 safeguarding=10 share_back=4 strengths=11 unmet_plan=5 why1=5 why2=5
wishes:2 | clarify_identity=6 family_view=-4 risk=10 safeguarding=-7 why_matters=-7
wishes:3 | next_step=8 safeguarding=-5 strengths=-5 why_matters=16
words:0 | next_step=-7 outcome=12 strengths=-5 why_matters=9
words:100 | -=-10 clarify_identity=-5 outcome=-8 own_words=6 person_view=6 risk=7 share_back=-5 why1=9 why_matters=7
words:125 | -=-7 clarify_identity=-7 family_view=8 interpretation_certainty=-6 next_step=-6 options_explained=8 risk_person_view=12 safeguarding=-4
words:150 | -=16 carer_own_outcomes=5 outcome=-7 risk=-5 risk_managed=8 share_back=12 strengths=-9 why_matters=-12
words:175 | -=13 interpretation_certainty=4 risk_managed=-5 why_matters=-5
words:25 | clarify_meaning=5 next_step=-6 outcome=11 safeguarding=6
words:50 | -=-5 clarify_identity=7 family_view=4 next_step=11 person_view=-5 risk_person_view=-7 unmet_alternatives=4
words:75 | -=-8 child_view=7 clarify_identity=13 family_view=-9 interpretation_certainty=8 next_step=6
worker_dictation is:always | clarify_identity=6
worker_dictation is:budget | options_explained=11 risk=-8 share_back=5
worker_dictation is:child | child_view=6 why_matters=-5
worker_dictation is:decision | clarify_identity=-8 risk_person_view=10 safeguarding=-12 share_back=5 why1=7 why2=5
worker_dictation is:family | carer_own_outcomes=6 clarify_identity=8 next_step=4 options_explained=5 strengths=-6
worker_dictation is:options | options_explained=11 risk=-8 share_back=5
worker_dictation is:outcome | clarify_identity=9 outcome=-9 person_view=-4 risk=5 why2=10 why_matters=-5
worker_dictation is:risk | -=8 clarify_identity=-5 risk=-11 risk_managed=4 share_back=6 why1=-4 why2=8 why_matters=5
worker_dictation is:risk_named_by_others | -=9 clarify_identity=-5 risk=-10 share_back=7 strengths=-5 why1=-4 why2=4 why_matters=7
worker_dictation is:sign | safeguarding=20 why_matters=-5
worker_dictation is:unmet | family_view=9 options_explained=5 risk=5
worker_dictation sign:dealt | -=4 clarify_identity=8 options_explained=4 person_view=-4 risk=4 safeguarding=-20 share_back=5 why_matters=5
worker_dictation sign:open | safeguarding=20 why_matters=-5
worker_dictation told:A1 | -=23 clarify_identity=-6 family_view=5 next_step=-8 options_explained=4 outcome=6 risk=-10 risk_person_view=4
worker_dictation told:A2 | -=7 carer_own_outcomes=4 clarify_identity=6 options_explained=5 outcome=-6 risk_managed=6 share_back=4
worker_dictation told:A5 | outcome=4
worker_dictation told:B1 | clarify_identity=9 outcome=-9 person_view=-4 risk=5 why2=10 why_matters=-5
worker_dictation told:B2 | -=-14 contingency=7 risk=8 risk_managed=7 safeguarding=-5 why1=7
worker_dictation told:B3 | -=7 family_view=4 options_explained=4 risk=5 why2=5 why_matters=-11
worker_dictation told:C1 | carer_own_outcomes=4 risk_person_view=5 share_back=6 strengths=-6 why1=6
worker_dictation told:D1 | -=8 clarify_identity=-5 risk=-11 risk_managed=4 share_back=6 why1=-4 why2=8 why_matters=5
worker_dictation told:G1 | clarify_identity=-8 risk_person_view=10 safeguarding=-12 share_back=5 why1=7 why2=5
worker_dictation told:G2 | clarify_identity=-9 options_explained=5 outcome=-6 risk=4 risk_managed=4 safeguarding=-11 share_back=7 why1=-7 why2=12
worker_dictation told:G3 | -=10 clarify_identity=-5 family_view=12 outcome=-7 risk_person_view=4 safeguarding=-6 share_back=10 strengths=4 why2=-5
worker_dictation told:G5 | -=7
worker_dictation told:H1 | options_explained=11 risk=-8 share_back=5
worker_dictation told:H2 | options_explained=9
worker_dictation told:H6 | options_explained=5
worker_dictation told:H7 | family_view=9 options_explained=5 risk=5
worker_dictation told:H8 | -=-6 risk=8 unmet_plan=7 why2=-5
worker_dictation told:H9 | risk=6
worker_dictation told:N1 | -=9 carer_own_outcomes=8 family_view=-4 why2=-8 why_matters=-4
worker_dictation told:N4 | -=18
worker_dictation told:V1 | clarify_identity=7 risk=-6 share_back=4
worker_dictation told:V2 | -=6 carer_own_outcomes=8 clarify_identity=-10 contingency=5 interpretation_certainty=4 options_explained=-4 outcome=9 safeguarding=5 share_back=5 why2=-5 why_matters=-6
worker_dictation told:V3 | -=11 carer_own_outcomes=6 next_step=-5 outcome=-5 risk=9 risk_managed=5 why_matters=-9
worker_dictation told:V5 | clarify_identity=4 next_step=-5 safeguarding=6 strengths=-8 why_matters=4
worker_dictation told:V7 | -=-5 family_view=-5 risk_managed=10 why2=4
worker_dictation told:V9 | what_good_looks_like=4
worker_dictation untold:A2 | -=-5 outcome=7 risk=4 risk_managed=-5 risk_person_view=6 strengths=4
worker_dictation untold:B1 | next_step=-6 outcome=10 why2=-10 why_matters=4
worker_dictation untold:B3 | -=-6 carer_own_outcomes=5 family_view=-8 outcome=4 why2=-4 why_matters=10
worker_dictation untold:B5 | clarify_identity=6
worker_dictation untold:C1 | clarify_identity=8 options_explained=5 strengths=7
worker_dictation untold:C2 | clarify_identity=7 next_step=-6 share_back=5
worker_dictation untold:D1 | -=-7 clarify_identity=11 family_view=-7 risk=13 why1=7 why2=-7 why_matters=-6
worker_dictation untold:D4 | clarify_identity=7 next_step=-4
worker_dictation untold:G1 | clarify_identity=14 family_view=-5 risk_person_view=-6 safeguarding=12 why1=-4 why2=-4
worker_dictation untold:G2 | clarify_identity=15 family_view=-7 outcome=7 safeguarding=11 why1=10 why2=-11 why_matters=-4
worker_dictation untold:G3 | -=-9 clarify_identity=11 family_view=-15 options_explained=7 outcome=8 safeguarding=6 share_back=-6 unmet_plan=-5 why1=5 why2=6
worker_dictation untold:H7 | clarify_identity=10 family_view=-13 share_back=6 why1=5 why2=5
worker_dictation untold:N1 | -=-7 carer_own_outcomes=-5 interpretation_certainty=-6 share_back=5 why2=9
worker_dictation untold:N2 | clarify_identity=6 share_back=4
worker_dictation untold:N4 | -=-17 clarify_identity=7 interpretation_certainty=-6 risk=5 risk_person_view=6 share_back=6 why2=5
worker_dictation untold:O5 | clarify_identity=6
worker_dictation untold:R1 | clarify_identity=6
worker_dictation untold:V3 | -=-10 clarify_identity=8 contingency=-4 options_explained=4 outcome=6 risk=-8 risk_managed=-5 share_back=4 why_matters=8
worker_dictation untold:V5 | clarify_meaning=-5 options_explained=5 safeguarding=-6 strengths=9 why_matters=-5
worker_dictation untold:V7 | -=7 clarify_identity=4 options_explained=4 outcome=4 risk_managed=-9 why1=5
worker_dictation wishes:0 | next_step=-6 outcome=10 why2=-10 why_matters=4
worker_dictation wishes:1 | -=5 interpretation_certainty=-5 outcome=-7 risk_managed=-5 share_back=6 strengths=8 why1=6 why2=11
worker_dictation wishes:2 | clarify_identity=8 next_step=5 risk_managed=5 strengths=-4 why_matters=-8
worker_dictation words:100 | -=-6 next_step=-8 outcome=-5 risk=11 share_back=-4 strengths=7 why1=10 why_matters=7
worker_dictation words:125 | -=-9 clarify_identity=-6 next_step=-6 options_explained=8 risk_managed=5 risk_person_view=10 strengths=6
worker_dictation words:150 | -=10 carer_own_outcomes=5 outcome=-6 risk=-6 risk_managed=9 share_back=12 strengths=-10 why_matters=-8
worker_dictation words:175 | -=9 interpretation_certainty=5 risk_managed=-5 why_matters=-4
worker_dictation words:25 | outcome=5
worker_dictation words:50 | clarify_identity=10 next_step=7 outcome=7
worker_dictation words:75 | -=-4 clarify_identity=12 outcome=4 risk_managed=-5 risk_person_view=-4
"""
