"""Written by `make train`: how much each clue speaks for each question, in hundredths. See `usefulness.py`."""

# ruff: noqa: E501  # a row is a line, however long

TABLE = """
(always) | -=130 advocacy=-110 agreement=-219 budget_told=-108 carer_own_outcomes=-30 child_view=-68 clarify_identity=-17 clarify_meaning=8 consent=-175 contingency=114 fact_basis=-155 family_view=201 how_know=101 interpretation_certainty=48 language=-106 learning=-224 next_step=250 option_chosen_why=-265 options_explained=-135 outcome=72 own_words=-63 person_view=113 restriction_reason=-204 risk=213 risk_managed=129 risk_person_view=96 safeguarding=220 share_back=76 strengths=145 unmet_alternatives=-71 unmet_plan=-49 what_good_looks_like=15 where_now=-53 who=-56 why1=-49 why2=-19 why_matters=243
carer_message is:always | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message is:outcome | person_view=6 safeguarding=-5 unmet_alternatives=5 unmet_plan=7
carer_message is:risk | contingency=4 risk_managed=4 safeguarding=8
carer_message is:sign | safeguarding=7
carer_message is:unmet | unmet_plan=9
carer_message sign:dealt | person_view=4 unmet_plan=7
carer_message sign:open | safeguarding=7
carer_message told:B1 | person_view=6 safeguarding=-5 unmet_alternatives=5 unmet_plan=7
carer_message told:B2 | risk=4 why_matters=5
carer_message told:B3 | person_view=5 unmet_plan=8
carer_message told:B5 | person_view=5 unmet_plan=7
carer_message told:C1 | person_view=7 strengths=-5 unmet_alternatives=6 unmet_plan=8
carer_message told:D1 | contingency=4 risk_managed=4 safeguarding=8
carer_message told:H7 | unmet_plan=9
carer_message told:V2 | 
carer_message told:V3 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message told:V5 | strengths=4 why_matters=12
carer_message untold:A2 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:B1 | safeguarding=10
carer_message untold:B3 | safeguarding=8 unmet_alternatives=5
carer_message untold:B5 | contingency=4 how_know=-4 risk_managed=5 unmet_alternatives=6
carer_message untold:C1 | child_view=4 contingency=6
carer_message untold:C2 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:D1 | person_view=10 unmet_alternatives=6 unmet_plan=6
carer_message untold:D4 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:G1 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:G2 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:G3 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:H7 | person_view=9 safeguarding=6 unmet_alternatives=5
carer_message untold:N1 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:N2 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:N4 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:O5 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:R1 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message untold:V5 | contingency=5 how_know=-5 person_view=9 risk_managed=5 safeguarding=7 strengths=-6 unmet_alternatives=5 unmet_plan=7 why_matters=-12
carer_message untold:V7 | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
carer_message wishes:0 | safeguarding=10
carer_message wishes:1 | family_view=-5 risk_managed=4 unmet_plan=8
carer_message wishes:2 | risk=4 safeguarding=-8 unmet_alternatives=4
carer_message wishes:3 | 
carer_message words:100 | risk_managed=7 safeguarding=-4 unmet_plan=10 why_matters=-4
carer_message words:125 | risk=6
carer_message words:150 | 
carer_message words:50 | child_view=4 contingency=6 risk_managed=-6 why_matters=8
carer_message words:75 | safeguarding=12
conversation is:always | clarify_meaning=6
conversation is:budget | person_view=8
conversation is:change_likely | safeguarding=4
conversation is:decision | budget_told=5
conversation is:family | 
conversation is:options | person_view=8
conversation is:outcome | 
conversation is:risk | budget_told=4 strengths=5
conversation is:risk_named_by_others | family_view=5 safeguarding=5 why_matters=4
conversation is:short | clarify_meaning=13 family_view=-8
conversation sign:dealt | clarify_meaning=6
conversation told:A1 | 
conversation told:A2 | 
conversation told:B1 | 
conversation told:B3 | -=-5 clarify_meaning=8 risk=8 why_matters=7
conversation told:B5 | family_view=9 next_step=-5
conversation told:B6 | 
conversation told:C1 | family_view=4 safeguarding=5 strengths=8 why_matters=-5
conversation told:D1 | budget_told=4 strengths=5
conversation told:D2 | 
conversation told:D4 | safeguarding=4
conversation told:D6 | budget_told=4 person_view=4
conversation told:G1 | budget_told=5
conversation told:G2 | why_matters=6
conversation told:H1 | person_view=8
conversation told:N1 | -=-5 clarify_meaning=8 risk_managed=-5 safeguarding=8 why_matters=6
conversation told:N2 | safeguarding=4
conversation told:V1 | budget_told=4 next_step=-5 person_view=6 safeguarding=4 strengths=-5
conversation told:V2 | safeguarding=8
conversation told:V3 | family_view=5 person_view=-8 risk=5 safeguarding=5 strengths=5
conversation told:V5 | person_view=5 why_matters=6
conversation told:V7 | risk_person_view=4
conversation untold:A2 | clarify_meaning=7
conversation untold:B1 | clarify_meaning=5
conversation untold:B3 | family_view=5 risk=-7 strengths=6 who=4 why_matters=-7
conversation untold:B5 | clarify_meaning=7 family_view=-5 next_step=7 risk=4 risk_managed=-4
conversation untold:C1 | clarify_meaning=9 strengths=-5 why_matters=5
conversation untold:C2 | clarify_meaning=6
conversation untold:D1 | clarify_meaning=9
conversation untold:D4 | clarify_meaning=7 next_step=5 risk=4
conversation untold:G1 | clarify_meaning=6
conversation untold:G2 | clarify_meaning=7 family_view=5 why_matters=-7
conversation untold:G3 | clarify_meaning=6
conversation untold:H7 | clarify_meaning=6
conversation untold:N1 | family_view=4 safeguarding=-7 strengths=6 why_matters=-6
conversation untold:N2 | clarify_meaning=7 next_step=5 risk=4
conversation untold:N4 | clarify_meaning=6
conversation untold:O5 | clarify_meaning=6
conversation untold:R1 | clarify_meaning=6
conversation untold:V3 | clarify_meaning=7 person_view=7
conversation untold:V5 | clarify_meaning=10 person_view=-6 why_matters=-6
conversation untold:V7 | clarify_meaning=6 family_view=4 risk_person_view=-5
conversation wishes:0 | clarify_meaning=5
conversation wishes:1 | family_view=7 person_view=5 safeguarding=-10 why_matters=-4
conversation wishes:2 | clarify_meaning=7 safeguarding=11 strengths=7 why_matters=-5
conversation wishes:3 | why_matters=7
conversation words:0 | clarify_meaning=8
conversation words:100 | budget_told=5
conversation words:25 | clarify_meaning=5 safeguarding=-6 strengths=7
conversation words:50 | risk=6 safeguarding=9 strengths=-4
conversation words:75 | person_view=6 risk=-4
in:carer_message | person_view=7 safeguarding=4 unmet_alternatives=5 unmet_plan=6
in:conversation | clarify_meaning=6
in:learning_log | family_view=6 interpretation_certainty=8
in:person_message | risk=5 where_now=7
in:review_note | -=5
in:trainer | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
in:worker_dictation | clarify_identity=6 risk_person_view=5 share_back=6 what_good_looks_like=-5
is:always | 
is:budget | carer_own_outcomes=5 family_view=-6 options_explained=10 person_view=6 risk=-7 risk_person_view=-5 strengths=-4 why1=7 why2=4
is:change_likely | safeguarding=4
is:child | child_view=4 clarify_identity=4 next_step=5 risk=12 risk_managed=-5
is:choice | 
is:decision | -=4 child_view=5 contingency=6 next_step=-7 outcome=-6 person_view=-7 risk_person_view=6 safeguarding=-12 share_back=5 why1=11 why2=7
is:family | carer_own_outcomes=10 contingency=-6 how_know=-10 interpretation_certainty=10 outcome=-9 person_view=-7 safeguarding=-16 strengths=4 why1=5 why2=7 why_matters=7
is:observation | family_view=6 interpretation_certainty=8
is:options | carer_own_outcomes=5 family_view=-6 options_explained=10 person_view=6 risk=-7 risk_person_view=-5 strengths=-4 why1=7 why2=4
is:outcome | -=9 child_view=4 clarify_meaning=-7 contingency=8 interpretation_certainty=-10 language=-5 outcome=-16 person_view=-6 risk_managed=7 safeguarding=-11 who=4 why_matters=9
is:review | -=5
is:risk | -=10 clarify_identity=-8 clarify_meaning=-5 contingency=8 interpretation_certainty=-6 outcome=-5 person_view=-8 risk=-10 risk_managed=16 risk_person_view=9 share_back=6 strengths=-5 unmet_alternatives=-4 what_good_looks_like=-5 why2=6
is:risk_named_by_others | -=15 clarify_identity=-6 family_view=11 interpretation_certainty=-4 risk=-6 risk_person_view=11 share_back=5 why1=-7 why2=4 why_matters=4
is:short | -=8 clarify_meaning=13 family_view=-8
is:sign | family_view=4 outcome=-4 risk=-5 risk_managed=-8 risk_person_view=6 safeguarding=29 share_back=-6
is:unmet | risk_person_view=5 unmet_plan=8
lacks:budget_told | budget_told=4 carer_own_outcomes=6 family_view=-5 how_know=-4 options_explained=10 person_view=7 risk=-4 risk_managed=-5 risk_person_view=-4 why1=5 why2=5
lacks:child_view | child_view=4 clarify_identity=4 next_step=5 risk=12 risk_managed=-5
lacks:family_view | clarify_identity=-6 clarify_meaning=-5 contingency=-10 family_view=5 how_know=-5 interpretation_certainty=8 options_explained=5 outcome=-10 person_view=-6 strengths=13 what_good_looks_like=5 why2=7
lacks:how_know | -=-8 carer_own_outcomes=7 clarify_meaning=-11 how_know=4 interpretation_certainty=-5 next_step=8 outcome=-12 risk=9 risk_managed=10 strengths=-5 unmet_plan=5 who=7 why1=-6 why2=-7
lacks:interpretation_certainty | -=4
lacks:learning | 
lacks:next_step | -=-9 advocacy=-4 budget_told=-6 carer_own_outcomes=-9 family_view=-5 how_know=-5 next_step=18 outcome=7 person_view=4 risk_managed=5 risk_person_view=-5 safeguarding=-4 strengths=13 why1=-4 why2=6
lacks:options_explained | -=-5 budget_told=4 carer_own_outcomes=6 family_view=-5 options_explained=10 person_view=7 risk=-5 risk_person_view=-5 strengths=-4 why1=5 why2=5 why_matters=-5
lacks:outcome | -=-9 child_view=-4 clarify_meaning=7 contingency=-8 interpretation_certainty=10 language=5 outcome=16 person_view=6 risk_managed=-7 safeguarding=11 who=-4 why_matters=-9
lacks:review_progress | strengths=4
lacks:risk | -=-10 clarify_identity=8 clarify_meaning=4 contingency=-8 interpretation_certainty=6 outcome=5 person_view=8 risk=10 risk_managed=-16 risk_person_view=-9 share_back=-6 strengths=5 what_good_looks_like=5 why2=-6
lacks:risk_managed | -=10 child_view=4 clarify_identity=-7 contingency=4 interpretation_certainty=-5 options_explained=4 outcome=-4 person_view=-7 risk=-4 risk_managed=20 risk_person_view=5 safeguarding=-9 share_back=5 strengths=-5 what_good_looks_like=-5 why2=8
lacks:risk_person_view | -=13 clarify_identity=-5 family_view=9 how_know=-5 risk=-8 risk_managed=4 risk_person_view=13 share_back=5 why1=-6 why2=5
lacks:safeguarding | family_view=4 outcome=-4 risk=-5 risk_managed=-8 risk_person_view=6 safeguarding=29 share_back=-6
lacks:share_back | -=-10 child_view=5 contingency=8 interpretation_certainty=-8 next_step=-4 options_explained=4 outcome=-5 person_view=-7 risk_person_view=7 safeguarding=-11 share_back=10 why1=12 why2=6 why_matters=5
lacks:strengths | budget_told=5 clarify_meaning=5 family_view=-5 language=5 options_explained=-4 own_words=4 risk_person_view=-14 safeguarding=7 share_back=-5 strengths=9 unmet_alternatives=-6 unmet_plan=-5 what_good_looks_like=4 why1=-6 why2=-4 why_matters=5
lacks:unmet_alternatives | risk_managed=4 risk_person_view=7 unmet_plan=8
lacks:unmet_plan | risk_managed=4 risk_person_view=7 unmet_plan=8 why_matters=-4
lacks:where_now | -=5
lacks:who | -=-12 carer_own_outcomes=-4 clarify_identity=-8 interpretation_certainty=-8 outcome=14 person_view=9 risk_managed=-7 share_back=-6 where_now=4 why_matters=8
lacks:why1 | budget_told=4 interpretation_certainty=-4 next_step=-9 risk_managed=-8 risk_person_view=-6 strengths=6 why1=20 why2=-6
lacks:why2 | -=-12 family_view=-5 next_step=-6 options_explained=5 person_view=-5 risk_person_view=14 safeguarding=-8 strengths=-5 why1=13 why2=16
lacks:why_matters | -=-4 carer_own_outcomes=6 child_view=6 clarify_identity=5 clarify_meaning=-8 contingency=9 family_view=-5 how_know=7 interpretation_certainty=-5 outcome=-9 person_view=-9 risk=-6 risk_managed=-8 safeguarding=-11 share_back=-5 strengths=12 who=8 why1=-5 why_matters=30
learning_log is:always | family_view=6 interpretation_certainty=8
learning_log is:decision | 
learning_log is:family | family_view=-4 interpretation_certainty=9 next_step=6
learning_log is:observation | family_view=6 interpretation_certainty=8
learning_log sign:dealt | interpretation_certainty=8 next_step=5
learning_log told:A1 | interpretation_certainty=5 next_step=5
learning_log told:A2 | family_view=6 interpretation_certainty=8
learning_log told:A6 | 
learning_log told:B2 | 
learning_log told:C1 | interpretation_certainty=5
learning_log told:G1 | 
learning_log told:G3 | 
learning_log told:N1 | -=4 family_view=5
learning_log told:O1 | family_view=6 interpretation_certainty=8
learning_log told:O2 | family_view=5
learning_log told:O3 | interpretation_certainty=9
learning_log told:O5 | interpretation_certainty=5 next_step=5
learning_log told:V1 | family_view=6 interpretation_certainty=8
learning_log told:V2 | family_view=8
learning_log told:V3 | 
learning_log told:V5 | next_step=10
learning_log told:V7 | family_view=8
learning_log untold:B1 | family_view=6 interpretation_certainty=8
learning_log untold:B3 | family_view=6 interpretation_certainty=8
learning_log untold:B5 | family_view=6 interpretation_certainty=8
learning_log untold:C1 | 
learning_log untold:C2 | family_view=6 interpretation_certainty=8
learning_log untold:D1 | family_view=6 interpretation_certainty=8
learning_log untold:D4 | family_view=6 interpretation_certainty=8
learning_log untold:G1 | interpretation_certainty=9 next_step=5
learning_log untold:G2 | family_view=6 interpretation_certainty=8
learning_log untold:G3 | interpretation_certainty=9 next_step=5
learning_log untold:H7 | family_view=6 interpretation_certainty=8
learning_log untold:N1 | interpretation_certainty=11 next_step=7
learning_log untold:N2 | family_view=6 interpretation_certainty=8
learning_log untold:N4 | family_view=6 interpretation_certainty=8
learning_log untold:O5 | -=4
learning_log untold:R1 | family_view=6 interpretation_certainty=8
learning_log untold:V3 | family_view=7 interpretation_certainty=5
learning_log untold:V5 | family_view=5 interpretation_certainty=8 next_step=-6
learning_log untold:V7 | interpretation_certainty=9
learning_log wishes:0 | family_view=6 interpretation_certainty=8
learning_log words:100 | next_step=7
learning_log words:125 | -=4 family_view=5
learning_log words:75 | interpretation_certainty=4
person_message is:always | risk=5 where_now=7
person_message is:outcome | next_step=5 outcome=-5 person_view=-5 risk=5 risk_managed=4 where_now=5 who=5 why_matters=6
person_message is:risk | how_know=5 risk=5 risk_managed=7 safeguarding=-5
person_message is:sign | safeguarding=9 why_matters=4
person_message sign:dealt | next_step=4 risk=7 safeguarding=-8 where_now=6
person_message sign:open | safeguarding=9 why_matters=4
person_message told:B1 | next_step=5 outcome=-5 person_view=-5 risk=5 risk_managed=4 where_now=5 who=5 why_matters=6
person_message told:B3 | family_view=4 risk_managed=8 why_matters=-5
person_message told:B5 | next_step=6 risk=6 what_good_looks_like=7 why_matters=-4
person_message told:B6 | risk=6
person_message told:C1 | consent=4 how_know=5 safeguarding=-7 strengths=-7 who=6 why_matters=6
person_message told:C2 | 
person_message told:D1 | how_know=5 risk=5 risk_managed=7 safeguarding=-5
person_message told:V3 | risk=7
person_message told:V5 | safeguarding=4
person_message untold:A2 | risk=5 where_now=7
person_message untold:B1 | language=4 outcome=8 why_matters=-4
person_message untold:B3 | outcome=4 risk_managed=-6 where_now=8 why_matters=7
person_message untold:B5 | outcome=5 risk_managed=4 what_good_looks_like=-5 where_now=11 who=5 why_matters=6
person_message untold:C1 | family_view=4 safeguarding=8 strengths=8 where_now=6 why_matters=-4
person_message untold:C2 | risk=5 where_now=8
person_message untold:D1 | family_view=5 outcome=5 risk_managed=-6 safeguarding=6 where_now=8
person_message untold:D4 | risk=5 where_now=7
person_message untold:G1 | risk=5 where_now=7
person_message untold:G2 | risk=5 where_now=7
person_message untold:G3 | risk=5 where_now=7
person_message untold:H7 | risk=5 where_now=7
person_message untold:N1 | risk=5 where_now=7
person_message untold:N2 | risk=5 where_now=7
person_message untold:N4 | risk=5 where_now=7
person_message untold:O5 | risk=5 where_now=7
person_message untold:R1 | risk=5 where_now=7
person_message untold:V3 | where_now=6 why_matters=5
person_message untold:V5 | where_now=8 why_matters=5
person_message untold:V7 | risk=5 where_now=7
person_message wishes:0 | language=4 outcome=8 why_matters=-4
person_message wishes:1 | contingency=-8 family_view=6 how_know=5 next_step=4 outcome=-5 person_view=-4 risk_managed=8 strengths=7
person_message wishes:2 | consent=5 why_matters=5
person_message wishes:3 | contingency=10 who=4
person_message words:0 | family_view=-5 language=5 outcome=11 risk=-15 safeguarding=-9 strengths=-7 what_good_looks_like=5 where_now=9 why_matters=16
person_message words:100 | 
person_message words:125 | consent=5
person_message words:25 | next_step=-5 safeguarding=10
person_message words:50 | contingency=6 family_view=12 how_know=5 next_step=4 outcome=-6 risk=9 risk_managed=9 what_good_looks_like=-5 where_now=-6 why_matters=-8
person_message words:75 | next_step=4 risk=10 strengths=4 why_matters=-7
review_note is:always | -=5
review_note is:budget | 
review_note is:child | 
review_note is:decision | 
review_note is:family | why_matters=5
review_note is:options | 
review_note is:outcome | -=7
review_note is:review | -=5
review_note is:risk | -=6 risk_person_view=4
review_note is:risk_named_by_others | -=7 risk_person_view=5
review_note sign:dealt | -=5
review_note told:A1 | -=4
review_note told:A2 | -=5
review_note told:A6 | 
review_note told:B1 | -=7
review_note told:B2 | 
review_note told:B3 | -=8 risk_person_view=7 why_matters=-5
review_note told:C1 | -=4
review_note told:D1 | -=6 risk_person_view=4
review_note told:D4 | why_matters=5
review_note told:G1 | 
review_note told:G2 | -=7 risk_person_view=4
review_note told:G3 | -=13
review_note told:H1 | 
review_note told:H9 | 
review_note told:N1 | -=10
review_note told:R1 | -=5 risk_person_view=5
review_note told:R4 | risk_person_view=4
review_note told:V1 | -=5
review_note told:V2 | risk_managed=5
review_note told:V3 | risk_managed=-5 share_back=5 why_matters=4
review_note told:V5 | risk_managed=6
review_note untold:B1 | 
review_note untold:B3 | risk_person_view=-5 why_matters=6
review_note untold:B5 | -=5
review_note untold:C1 | 
review_note untold:C2 | 
review_note untold:D1 | why_matters=4
review_note untold:D4 | -=6 share_back=4
review_note untold:G1 | 
review_note untold:G2 | why_matters=5
review_note untold:G3 | -=-8 risk_person_view=5 share_back=5
review_note untold:H7 | -=5
review_note untold:N1 | -=-5
review_note untold:N2 | -=5
review_note untold:N4 | 
review_note untold:O5 | -=5
review_note untold:R1 | strengths=4
review_note untold:V3 | -=5 risk_managed=5
review_note untold:V5 | -=7 risk_managed=-6
review_note untold:V7 | -=5
review_note wishes:0 | 
review_note wishes:1 | risk_person_view=6
review_note wishes:2 | why_matters=4
review_note words:100 | why_matters=5
review_note words:125 | -=-7 contingency=5 risk_person_view=4 share_back=6
review_note words:150 | -=9
review_note words:175 | -=8
review_note words:75 | risk_managed=7
sign:dealt | outcome=4 risk=5 risk_managed=8 risk_person_view=-6 safeguarding=-29 share_back=6
sign:open | family_view=4 outcome=-4 risk=-5 risk_managed=-8 risk_person_view=6 safeguarding=29 share_back=-6
told:A1 | -=27 carer_own_outcomes=6 clarify_meaning=-4 next_step=-5 risk_managed=-14 risk_person_view=6 safeguarding=-5 share_back=-7 strengths=12 why_matters=-5
told:A2 | -=12 carer_own_outcomes=4 clarify_identity=8 interpretation_certainty=8 outcome=-14 person_view=-9 risk_managed=7 share_back=6 where_now=-4 why_matters=-8
told:A5 | risk_managed=5
told:A6 | clarify_meaning=9 risk_managed=4 risk_person_view=-4 safeguarding=-4 why_matters=7
told:B1 | -=9 child_view=4 clarify_meaning=-7 contingency=8 interpretation_certainty=-10 language=-5 outcome=-16 person_view=-6 risk_managed=7 safeguarding=-11 who=4 why_matters=9
told:B2 | -=-10 child_view=6 clarify_identity=-11 contingency=10 fact_basis=4 family_view=-6 interpretation_certainty=8 next_step=-11 person_view=6 risk_managed=10 safeguarding=-11 why1=5 why_matters=-6
told:B3 | -=12 carer_own_outcomes=-6 clarify_meaning=5 interpretation_certainty=-6 outcome=-7 own_words=5 risk=8 risk_managed=12 risk_person_view=6 safeguarding=-6 strengths=-8 unmet_plan=5 what_good_looks_like=6 who=-4 why_matters=-22
told:B5 | contingency=-6 family_view=9 risk_managed=-4 unmet_plan=7 what_good_looks_like=6
told:B6 | risk=6
told:C1 | budget_told=-5 clarify_meaning=-4 family_view=6 language=-5 options_explained=4 own_words=-4 risk=5 risk_person_view=9 share_back=5 strengths=-14 unmet_plan=5 why1=7 why2=5
told:C2 | safeguarding=-4 unmet_alternatives=5
told:D1 | -=10 clarify_identity=-8 clarify_meaning=-5 contingency=8 interpretation_certainty=-6 outcome=-5 person_view=-8 risk=-10 risk_managed=16 risk_person_view=9 share_back=6 strengths=-5 unmet_alternatives=-4 what_good_looks_like=-5 why2=6
told:D2 | 
told:D4 | risk_managed=-4 risk_person_view=6 safeguarding=5 why_matters=5
told:D6 | budget_told=4 person_view=4
told:G1 | -=4 child_view=5 contingency=6 next_step=-7 outcome=-6 person_view=-7 risk_person_view=6 safeguarding=-12 share_back=5 why1=11 why2=7
told:G2 | carer_own_outcomes=12 child_view=6 clarify_identity=-8 clarify_meaning=-6 contingency=8 family_view=5 how_know=-6 interpretation_certainty=6 next_step=7 outcome=-5 person_view=-7 risk=-6 risk_person_view=11 safeguarding=-14 share_back=7 strengths=-6 why1=-10 why2=14
told:G3 | -=22 child_view=6 contingency=8 interpretation_certainty=-6 next_step=-6 risk_person_view=-6 safeguarding=-10 share_back=10 why_matters=-4
told:G5 | -=13 clarify_meaning=9 safeguarding=-4
told:H1 | carer_own_outcomes=5 family_view=-6 options_explained=10 person_view=6 risk=-7 risk_person_view=-5 strengths=-4 why1=7 why2=4
told:H2 | 
told:H4 | 
told:H6 | 
told:H7 | risk_person_view=5 unmet_plan=8
told:H8 | -=-5 family_view=5 risk_managed=-7 share_back=5 why_matters=15
told:H9 | -=-5 budget_told=4 carer_own_outcomes=6 next_step=-6 risk=4 risk_managed=-6 safeguarding=5 why1=10
told:N1 | -=12 advocacy=4 budget_told=7 carer_own_outcomes=10 clarify_identity=4 clarify_meaning=5 next_step=-15 outcome=-6 risk=-5 strengths=-11 why1=5 why2=-5 why_matters=6
told:N2 | safeguarding=4
told:N4 | -=9 interpretation_certainty=8
told:O1 | family_view=6 interpretation_certainty=8
told:O2 | family_view=5
told:O3 | interpretation_certainty=9
told:O5 | interpretation_certainty=5 next_step=5
told:R1 | -=5 risk_person_view=5
told:R4 | next_step=-4 risk=-6 risk_managed=10 share_back=5
told:V1 | -=4 clarify_identity=4 clarify_meaning=-5 interpretation_certainty=5 next_step=-9 risk_person_view=9 share_back=7 strengths=-6 where_now=-5 who=-4
told:V2 | -=16 carer_own_outcomes=10 clarify_identity=-19 family_view=9 how_know=-7 interpretation_certainty=7 next_step=-9 options_explained=-4 risk_managed=-8 safeguarding=6 strengths=14 what_good_looks_like=-5 why1=-7 why_matters=-9
told:V3 | -=-6 clarify_identity=-17 clarify_meaning=-11 contingency=8 how_know=6 interpretation_certainty=-5 outcome=-6 person_view=-9 risk=13 risk_person_view=5 safeguarding=8 share_back=11 why1=-6
told:V5 | carer_own_outcomes=5 child_view=-4 clarify_identity=10 family_view=-4 how_know=-5 strengths=-6 why_matters=17
told:V7 | clarify_identity=6 risk_managed=7 risk_person_view=6 safeguarding=-6 strengths=9 why_matters=-5
told:V9 | why_matters=5
trainer is:always | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer is:family | what_good_looks_like=7
trainer is:outcome | 
trainer is:risk | fact_basis=5
trainer is:risk_named_by_others | fact_basis=5
trainer is:sign | why_matters=5
trainer sign:dealt | fact_basis=4 own_words=9 what_good_looks_like=5
trainer sign:open | why_matters=5
trainer told:A2 | what_good_looks_like=7
trainer told:B1 | 
trainer told:B2 | fact_basis=5 own_words=4
trainer told:B3 | own_words=7 what_good_looks_like=8
trainer told:D1 | fact_basis=5
trainer told:G3 | 
trainer told:V1 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer told:V2 | fact_basis=5 own_words=6
trainer told:V3 | own_words=4
trainer told:V7 | 
trainer untold:A2 | fact_basis=5 own_words=7
trainer untold:B1 | fact_basis=5 own_words=5 what_good_looks_like=6
trainer untold:B3 | fact_basis=5
trainer untold:B5 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:C1 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:C2 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:D1 | own_words=9 what_good_looks_like=8
trainer untold:D4 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:G1 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:G2 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:G3 | fact_basis=4 own_words=6 what_good_looks_like=8
trainer untold:H7 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:N1 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:N2 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:N4 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:O5 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:R1 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:V3 | fact_basis=4 next_step=-5 own_words=4 what_good_looks_like=7 why_matters=5
trainer untold:V5 | fact_basis=4 next_step=-4 own_words=8 safeguarding=-4 what_good_looks_like=7
trainer untold:V7 | fact_basis=5 own_words=9 what_good_looks_like=7
trainer wishes:0 | fact_basis=5 own_words=5 what_good_looks_like=6
trainer wishes:1 | why_matters=5
trainer wishes:2 | own_words=4
trainer words:100 | own_words=6
trainer words:50 | fact_basis=5 what_good_looks_like=7
trainer words:75 | why_matters=5
untold:A2 | -=-12 carer_own_outcomes=-4 clarify_identity=-8 interpretation_certainty=-8 outcome=14 person_view=9 risk_managed=-7 share_back=-6 where_now=4 why_matters=8
untold:B1 | -=-9 child_view=-4 clarify_meaning=7 contingency=-8 interpretation_certainty=10 language=5 outcome=16 person_view=6 risk_managed=-7 safeguarding=11 who=-4 why_matters=-9
untold:B3 | -=-12 carer_own_outcomes=6 clarify_meaning=-5 interpretation_certainty=6 outcome=7 own_words=-5 risk=-8 risk_managed=-12 risk_person_view=-7 safeguarding=6 strengths=8 unmet_plan=-5 what_good_looks_like=-6 who=4 why2=-4 why_matters=22
untold:B5 | contingency=6 family_view=-9 risk_managed=5 unmet_plan=-7 what_good_looks_like=-6
untold:C1 | budget_told=5 clarify_meaning=4 family_view=-6 language=5 options_explained=-4 own_words=4 risk=-5 risk_person_view=-9 share_back=-5 strengths=14 unmet_plan=-5 why1=-7 why2=-5
untold:C2 | safeguarding=4 unmet_alternatives=-5
untold:D1 | -=-10 clarify_identity=8 clarify_meaning=4 contingency=-8 interpretation_certainty=6 outcome=5 person_view=8 risk=10 risk_managed=-16 risk_person_view=-9 share_back=-6 strengths=5 what_good_looks_like=5 why2=-6
untold:D4 | risk_managed=4 risk_person_view=-6 safeguarding=-5 why_matters=-5
untold:G1 | -=-4 child_view=-5 contingency=-6 next_step=7 outcome=6 person_view=7 risk_person_view=-6 safeguarding=12 share_back=-6 why1=-11 why2=-7
untold:G2 | carer_own_outcomes=-12 child_view=-6 clarify_identity=8 clarify_meaning=6 contingency=-8 family_view=-5 how_know=6 interpretation_certainty=-6 next_step=-7 outcome=5 person_view=7 risk=6 risk_person_view=-11 safeguarding=14 share_back=-7 strengths=6 why1=10 why2=-14
untold:G3 | -=-22 child_view=-6 contingency=-7 interpretation_certainty=6 next_step=6 risk_person_view=6 safeguarding=10 share_back=-10 why_matters=4
untold:H7 | risk_person_view=-5 unmet_plan=-8
untold:N1 | -=-12 advocacy=-4 budget_told=-7 carer_own_outcomes=-10 clarify_identity=-4 clarify_meaning=-5 next_step=15 outcome=6 risk=5 strengths=11 why1=-5 why2=4 why_matters=-6
untold:N2 | safeguarding=-4
untold:N4 | -=-9 interpretation_certainty=-8
untold:O5 | interpretation_certainty=-5 next_step=-5
untold:R1 | -=-5 risk_person_view=-5
untold:V3 | -=6 clarify_identity=17 clarify_meaning=11 contingency=-8 how_know=-6 interpretation_certainty=5 outcome=6 person_view=9 risk=-13 risk_person_view=-5 safeguarding=-8 share_back=-11 why1=6
untold:V5 | carer_own_outcomes=-5 child_view=4 clarify_identity=-10 family_view=4 how_know=5 strengths=6 why_matters=-17
untold:V7 | clarify_identity=-6 risk_managed=-7 risk_person_view=-6 safeguarding=6 strengths=-9 why_matters=5
wishes:0 | -=-9 child_view=-4 clarify_meaning=7 contingency=-8 interpretation_certainty=10 language=5 outcome=16 person_view=6 risk_managed=-7 safeguarding=11 who=-4 why_matters=-9
wishes:1 | -=7 budget_told=5 child_view=8 clarify_identity=10 clarify_meaning=-10 family_view=5 how_know=10 interpretation_certainty=-6 options_explained=5 outcome=-11 own_words=-4 person_view=-8 risk_managed=14 safeguarding=-21 share_back=5 why_matters=-6
wishes:2 | -=-7 clarify_identity=-6 clarify_meaning=4 consent=4 contingency=5 how_know=-4 risk_managed=-6 safeguarding=14 strengths=6 why_matters=10
wishes:3 | -=9 contingency=7 family_view=-6 safeguarding=-4 why_matters=5
words:0 | -=4 clarify_meaning=7 family_view=-7 language=4 next_step=-5 outcome=10 risk=-17 safeguarding=-7 strengths=-9 what_good_looks_like=5 where_now=9 why_matters=17
words:100 | -=-12 clarify_meaning=-6 contingency=-9 family_view=-13 interpretation_certainty=5 next_step=6 outcome=-10 own_words=5 person_view=-5 risk=10 risk_person_view=7 safeguarding=6 strengths=-7 unmet_plan=8 what_good_looks_like=-4 why1=12 why2=6
words:125 | -=-5 clarify_meaning=5 consent=5 how_know=-4 interpretation_certainty=-6 person_view=4 risk=-11 risk_managed=8 risk_person_view=15 why_matters=5
words:150 | -=7 child_view=5 contingency=8 family_view=13 next_step=-9 outcome=-6 risk=-5 risk_person_view=-6 share_back=16 why2=5 why_matters=-6
words:175 | -=17 carer_own_outcomes=6 clarify_identity=-4 contingency=7 interpretation_certainty=9 next_step=-6 outcome=-4 risk_person_view=-4 safeguarding=-4 why2=-6 why_matters=-9
words:25 | clarify_meaning=4 next_step=-6 outcome=9 risk_managed=-5 strengths=10
words:50 | -=-4 clarify_meaning=-5 contingency=8 family_view=13 next_step=4 outcome=-4 risk=11 risk_managed=4 risk_person_view=-4 safeguarding=5 share_back=-4 where_now=-7
words:75 | -=-9 clarify_identity=10 clarify_meaning=-5 contingency=-6 how_know=8 next_step=15 outcome=5 person_view=9 risk=11 risk_person_view=-5 share_back=-9 strengths=5 why_matters=-7
worker_dictation is:always | clarify_identity=6 risk_person_view=5 share_back=6 what_good_looks_like=-5
worker_dictation is:budget | budget_told=4 carer_own_outcomes=5 family_view=-4 options_explained=10 risk_person_view=-5 why1=7 why2=4
worker_dictation is:child | child_view=5 clarify_identity=4 risk=12 why_matters=-6
worker_dictation is:choice | 
worker_dictation is:decision | child_view=6 contingency=5 options_explained=4 outcome=-5 person_view=-6 safeguarding=-13 share_back=5 why1=10 why2=6
worker_dictation is:family | carer_own_outcomes=11 clarify_meaning=4 family_view=8 how_know=-7 outcome=-6 safeguarding=-13 why1=4 why2=6
worker_dictation is:options | budget_told=4 carer_own_outcomes=5 family_view=-4 options_explained=10 risk_person_view=-5 why1=7 why2=4
worker_dictation is:outcome | -=6 child_view=4 clarify_identity=8 clarify_meaning=-5 how_know=7 interpretation_certainty=-5 next_step=-6 options_explained=5 outcome=-8 person_view=-6 share_back=6
worker_dictation is:risk | -=8 clarify_identity=-6 family_view=8 options_explained=5 risk=-9 risk_person_view=5 share_back=5 why2=6
worker_dictation is:risk_named_by_others | -=10 clarify_identity=-5 family_view=10 risk=-5 risk_managed=4 risk_person_view=8 share_back=5 why1=-8
worker_dictation is:sign | next_step=5 risk_managed=-5 risk_person_view=7 safeguarding=12 share_back=-5 why_matters=-8
worker_dictation is:unmet | risk_managed=4 risk_person_view=6
worker_dictation sign:dealt | carer_own_outcomes=6 clarify_identity=9 family_view=-7 next_step=-8 risk_managed=7 safeguarding=-12 share_back=12 what_good_looks_like=-5 who=-4 why1=5 why_matters=6
worker_dictation sign:open | next_step=5 risk_managed=-5 risk_person_view=7 safeguarding=12 share_back=-5 why_matters=-8
worker_dictation told:A1 | -=20 carer_own_outcomes=7 next_step=-11 person_view=5 risk_managed=-10 risk_person_view=5 share_back=-9 strengths=10 why_matters=-8
worker_dictation told:A2 | -=5 carer_own_outcomes=5 clarify_identity=10 next_step=-5 outcome=-10 person_view=-4 risk_managed=8 what_good_looks_like=-5 why_matters=-7
worker_dictation told:A5 | risk_managed=5
worker_dictation told:A6 | clarify_meaning=9 risk_managed=5 share_back=-5 why_matters=11
worker_dictation told:B1 | -=6 child_view=4 clarify_identity=8 clarify_meaning=-5 how_know=7 interpretation_certainty=-5 next_step=-6 options_explained=5 outcome=-8 person_view=-6 share_back=6
worker_dictation told:B2 | -=-12 child_view=6 clarify_identity=-11 contingency=12 interpretation_certainty=5 next_step=-10 person_view=4 risk_managed=12 safeguarding=-8 why_matters=-9
worker_dictation told:B3 | -=10 carer_own_outcomes=-4 family_view=5 risk_managed=4 share_back=7 why1=5 why_matters=-15
worker_dictation told:C1 | child_view=5 options_explained=6 person_view=-4 risk=4 risk_person_view=7 share_back=9 strengths=-7 why1=7 why2=5
worker_dictation told:C2 | unmet_alternatives=5
worker_dictation told:D1 | -=8 clarify_identity=-6 family_view=8 options_explained=5 risk=-9 risk_person_view=5 share_back=5 why2=6
worker_dictation told:D2 | 
worker_dictation told:D4 | 
worker_dictation told:G1 | child_view=6 contingency=5 options_explained=4 outcome=-5 person_view=-6 safeguarding=-13 share_back=5 why1=10 why2=6
worker_dictation told:G2 | -=-4 carer_own_outcomes=13 child_view=6 clarify_identity=-7 clarify_meaning=-5 contingency=6 family_view=9 interpretation_certainty=7 next_step=9 person_view=-6 risk=-8 risk_person_view=7 safeguarding=-14 share_back=6 strengths=-6 why1=-9 why2=13
worker_dictation told:G3 | -=10 child_view=7 contingency=10 interpretation_certainty=-4 safeguarding=-8 share_back=12 why_matters=-5
worker_dictation told:G5 | -=13 clarify_meaning=9 safeguarding=-4
worker_dictation told:H1 | budget_told=4 carer_own_outcomes=5 family_view=-4 options_explained=10 risk_person_view=-5 why1=7 why2=4
worker_dictation told:H2 | 
worker_dictation told:H4 | 
worker_dictation told:H6 | 
worker_dictation told:H7 | risk_managed=4 risk_person_view=6
worker_dictation told:H8 | -=-5 family_view=5 risk_managed=-7 share_back=5 why_matters=15
worker_dictation told:H9 | -=-4 budget_told=4 carer_own_outcomes=6 next_step=-5 risk=4 risk_managed=-7 safeguarding=5 share_back=4 why1=8 why_matters=-4
worker_dictation told:N1 | carer_own_outcomes=11 clarify_identity=6 interpretation_certainty=8 next_step=-12 options_explained=4 outcome=-5 risk=-5 risk_managed=6 risk_person_view=-5 safeguarding=-7 strengths=-5 why1=4
worker_dictation told:N4 | -=7 interpretation_certainty=8
worker_dictation told:R4 | risk_managed=8
worker_dictation told:V1 | clarify_identity=6 risk_person_view=5 share_back=6 what_good_looks_like=-5
worker_dictation told:V2 | -=11 carer_own_outcomes=11 clarify_identity=-18 contingency=5 family_view=6 how_know=-7 interpretation_certainty=9 next_step=-7 risk=7 risk_managed=-11 safeguarding=4 strengths=12 why1=-6
worker_dictation told:V3 | clarify_identity=-12 clarify_meaning=-5 contingency=7 how_know=6 outcome=-8 person_view=-6 risk_person_view=10 share_back=13
worker_dictation told:V5 | -=4 carer_own_outcomes=6 clarify_identity=12 clarify_meaning=7 how_know=-4 interpretation_certainty=5 next_step=-12 strengths=-8
worker_dictation told:V7 | clarify_identity=7 family_view=-6 risk_managed=8 strengths=11
worker_dictation told:V9 | why_matters=5
worker_dictation untold:A2 | -=-5 outcome=10 risk_managed=-7 risk_person_view=7 why_matters=4
worker_dictation untold:B1 | -=-7 clarify_meaning=5 family_view=-5 how_know=-6 interpretation_certainty=5 outcome=8 why2=4
worker_dictation untold:B3 | -=-10 carer_own_outcomes=8 clarify_identity=6 family_view=-8 next_step=-4 risk_person_view=4 what_good_looks_like=-4 why_matters=12
worker_dictation untold:B5 | clarify_identity=6 risk_person_view=5 share_back=6 what_good_looks_like=-5
worker_dictation untold:C1 | carer_own_outcomes=6 family_view=-7 risk_managed=4 strengths=5 why1=-4
worker_dictation untold:C2 | clarify_identity=7 share_back=6 strengths=-6 unmet_alternatives=-5 what_good_looks_like=-5
worker_dictation untold:D1 | -=-9 carer_own_outcomes=7 clarify_identity=13 family_view=-11 how_know=4 risk=10 why_matters=-6
worker_dictation untold:D4 | carer_own_outcomes=5 clarify_identity=8 contingency=-4 next_step=-4 risk_managed=5 what_good_looks_like=-5 why1=4 why2=4
worker_dictation untold:G1 | child_view=-5 clarify_identity=7 contingency=-5 outcome=5 risk_managed=6 safeguarding=13 why1=-7 why_matters=-5
worker_dictation untold:G2 | carer_own_outcomes=-9 child_view=-5 clarify_identity=14 clarify_meaning=4 contingency=-7 family_view=-12 how_know=5 interpretation_certainty=-7 next_step=-12 outcome=4 risk=9 safeguarding=14 strengths=4 why1=12 why2=-9
worker_dictation untold:G3 | -=-10 child_view=-6 clarify_identity=7 contingency=-10 interpretation_certainty=4 options_explained=4 person_view=-4 risk_person_view=8 safeguarding=8 share_back=-6 what_good_looks_like=-4 why1=6 why2=6
worker_dictation untold:H7 | clarify_identity=7 share_back=7 what_good_looks_like=-5 why2=6
worker_dictation untold:N1 | carer_own_outcomes=-8 interpretation_certainty=-8 next_step=9 outcome=6 risk=6 risk_managed=-5 risk_person_view=10 safeguarding=7 share_back=5 what_good_looks_like=-4 why2=7 why_matters=-5
worker_dictation untold:N2 | clarify_identity=6 risk_person_view=5 share_back=6 what_good_looks_like=-5
worker_dictation untold:N4 | -=-7 carer_own_outcomes=4 clarify_identity=7 interpretation_certainty=-8 risk_person_view=6 share_back=9 what_good_looks_like=-5
worker_dictation untold:O5 | clarify_identity=6 risk_person_view=5 share_back=6 what_good_looks_like=-5
worker_dictation untold:R1 | clarify_identity=6 risk_person_view=5 share_back=6 what_good_looks_like=-5
worker_dictation untold:V3 | clarify_identity=18 clarify_meaning=5 contingency=-7 family_view=-5 how_know=-4 options_explained=4 outcome=8 risk_person_view=-5 share_back=-7 why1=7 why_matters=-5
worker_dictation untold:V5 | -=-5 child_view=4 clarify_identity=-5 clarify_meaning=-8 contingency=-5 how_know=5 interpretation_certainty=-5 next_step=9 options_explained=5 risk_managed=5 risk_person_view=6 strengths=6 why2=8 why_matters=-5
worker_dictation untold:V7 | next_step=-4 risk_managed=-6 share_back=5 strengths=-13 what_good_looks_like=-4 why1=6
worker_dictation wishes:0 | -=-7 clarify_meaning=5 family_view=-5 how_know=-6 interpretation_certainty=5 outcome=8 why2=4
worker_dictation wishes:1 | -=6 carer_own_outcomes=4 child_view=6 clarify_identity=13 how_know=7 options_explained=7 outcome=-6 person_view=-6 safeguarding=-14 share_back=8 strengths=-6
worker_dictation wishes:2 | -=-7 clarify_identity=-5 contingency=4 safeguarding=14 strengths=7
worker_dictation wishes:3 | -=7
worker_dictation words:100 | -=-8 contingency=-7 family_view=-8 next_step=-6 outcome=-6 risk=8 risk_person_view=6 safeguarding=11 why1=13 why2=8 why_matters=9
worker_dictation words:125 | clarify_meaning=6 contingency=-8 family_view=-7 interpretation_certainty=-5 risk=-12 risk_managed=12 risk_person_view=11 safeguarding=6 why_matters=7
worker_dictation words:150 | child_view=5 contingency=10 family_view=15 next_step=-7 options_explained=4 outcome=-6 risk=-5 share_back=16 strengths=-6 why2=5
worker_dictation words:175 | -=10 carer_own_outcomes=6 clarify_identity=-4 contingency=7 interpretation_certainty=9 next_step=-5 outcome=-4 safeguarding=-4 why2=-5 why_matters=-9
worker_dictation words:50 | outcome=7
worker_dictation words:75 | clarify_identity=11 next_step=13 outcome=8 risk=12 risk_managed=-5 risk_person_view=-4 safeguarding=-7 share_back=-6 why_matters=-6
"""
