/** "A spoken round", "a visual conference": each of the one with each of the other. */
const spokenTalks = ['spoken', 'oral', 'verbal', 'visual', 'vocal', 'on-screen', 'face-to-camera']
  .flatMap((sort) =>
    (
      'round rounds step stage part session sessions interview interviews conference conferences contact meeting meetings ' +
      'introduction conversation conversations exchange call calls chat chats communication check verification screening talk talks exam'
    )
      .split(' ')
      .map((event) => `${sort}_${event}`),
  )
  .join(' ');

/** Talks in which people see or hear each other, and how they are refused. */
export const liveContactWords = {
  /** Seen or heard: enough to know what is meant. */
  liveSeen:
    'video videos camera cameras cam cams webcam webcams web-cam zoom google_meet gmeet video_call video_calls ' +
    'videocall videocalls video-call video-calls vid visio facetime face-time face_to_face face-to-face ' +
    'on_camera on_cam on_video videoconference camera-on cam-on video-on face_check face_verification ' +
    'video_verification selfie microsoft_teams ms_teams face_time screenshare videochat video-chat ' +
    'video-conference webex videoconferences video-conferences videochats video_chats video_meetings selfies videomeeting vidcall v-call vcall gmeets kamera camra camara cammera vidio vedio viedo vidoe webkam facecam facecams face-cam selfcam livecam vcam ' +
    spokenTalks,
  /** Talks that have other meanings too. */
  liveTalk:
    'call calls calling meeting meetings meetups interview interviews interview_round live_coding dial_in dial_into intervew standup standups stand-up ' +
    'stand-ups conference conferences conferencing client_calls audio mic microphone live sessions ' +
    'conversation conversations screening skype introduction phone talking zooms hangouts hangout dial ring ' +
    'telephone appointment appointments session talks huddle huddles chat_live dial-in dial-ins catch-up catch-ups catchup sync-up phonecalls phone_calls phone_call live_chat voice_call voice_calls voicecall kickoff_call get-together synchronous synchronously real-time realtime real_time kickoff kick-off demos meets zoom_interview',
  /** These are nothing else than a talk. */
  liveSure:
    'zoom google_meet gmeet gmeets video_call video_calls videocall videocalls video-call video-calls visio facetime face-time face_time face_to_face ' +
    'face-to-face on_camera on_cam on_video videoconference camera-on cam-on video-on webcam webcams web-cam face_check video_verification ' +
    'microsoft_teams ms_teams videochat video-chat video-conference webex videoconferences video-conferences videochats video_chats ' +
    'video_meetings videomeeting vidcall v-call vcall standup standups stand-up stand-ups voice_call voice_calls voicecall phone_call ' +
    'phone_calls phonecalls zoom_interview zooms hangouts hangout huddle huddles synchronous synchronously real-time realtime real_time facecam facecams face-cam ' +
    spokenTalks,
  /** Anything that such a talk takes. */
  liveWord:
    'zoom google_meet gmeet video_call video_calls videocall videocalls video-call video-calls facetime face_to_face face-to-face on_camera on_cam ' +
    'on_video camera-on video-on webcam webcams web-cam videochat video-chat videoconference videoconferences video_chats video_meetings standup standups ' +
    'stand-up stand-ups voice_call voice_calls phone_call phone_calls skype synchronous real-time real_time realtime reveal call calls calling meeting meetings interview ' +
    'interviews conference conferences screening audio mic microphone live live_chat live_coding phone session sessions dial dials ' +
    'camera cameras cam cams video videos vid face faces voice the_face the_voice lens screens visible oral spoken verbal aloud hangouts huddle huddles ' +
    'face_check video_verification zooms webex ms_teams microsoft_teams catch-up kickoff kick-off demos videocalls facecam facecams face-cam ' +
    spokenTalks,
  liveHint:
    'teams meet loud eye eyes screen see hear seeing hearing show showing verbal verbally vocal speak speaks speaking orally talk talks talker dials calendar invisible',
  liveCamera: 'camera cameras cam cams kamera camra camara cammera webkam',
  single: 'single sole only exclusively solely alone purely strictly entirely nothing_else fully completely',
  ownFace: 'face the_face voice the_voice picture appearance looks features image',
  attendLive:
    'dial_in dial_into set_up do doing join joining attend attending take taking hop hopping jump jumping get getting turn turning ' +
    'switch switching open opening show showing go going use using accept accepting offer offering provide ' +
    'make participate participating appear appearing sit sitting come speak speaking talk talking conduct pick ' +
    'answer schedule scheduling invite inviting ask asking request requesting expect expecting have having ' +
    'hold handle start activate enable agree reveal set arrange give host book require requires call ring ' +
    'phone plan meet like want need put propose suggest see hear believe possess own gets share sharing be ' +
    'seen filmed recorded done given joined accepted film made send want wants',
  shun:
    'decline declined declines declining refuse refused refuses refusing avoid avoiding skip skipping reject ' +
    'rejected unwilling unable refrain excluded exclude excludes dodge forgo oppose dislike drop cancel bypass omit omits leave_out eliminate ditch exclude detest hate hates loathe dislike dislikes cannot_stand eschew evade withhold abstain unreachable unavailable forget ' +
    'turned_down turn_down keep_away stay_away stay_out keep_out rule_out rules_out hide against',
  /** The same as a deed of somebody's. */
  shunned:
    'refused refuses declined declines avoided avoids rejected rejects skipped skips dodged dodges hid hides hidden cancelled cancels ducked ghosted ' +
    "evaded disliked hated hates loathed dislikes skipping dodging avoiding refusing declining hiding won't wouldn't doesn't didn't",
  shunning:
    'refusing declining avoiding rejecting skipping dodging hiding cancelling ducking evading postponing making finding inventing',
  /** Whose deeds are not the speaker's. */
  liveKin:
    'brother sister wife husband friend friends partner flatmate roommate son daughter mother father cousin uncle aunt kids teacher ' +
    'dog cat baby tester testers interviewer interviewers hr neighbour neighbor predecessor teammate teammates teenagers teenager app bot tool system',
  /** Where a camera or a voice is another matter. */
  anotherPlace:
    'class classroom cover covers version school table kitchen set court theatre theater studio gym car bus church shop street library museum ' +
    'mvp release lab factory warehouse dinner poster site',
  liveHidden: 'unseen unheard muted mute invisible anonymous faceless voiceless incognito',
  hasNot: "wasn't weren't hasn't haven't hadn't wasnt werent hasnt havent hadnt",
  /** How means of talking fail. */
  faulty:
    'crash crashes crashed crashing fail fails failed failing dies died dead broke broken breaks froze frozen freezes freezing drops dropped quit quits ' +
    'collapse collapses collapsed lags lag disconnects disconnected disconnecting defective faulty problem problems issue issues trouble troubles ' +
    'acting misbehaves misbehaving glitch glitches glitching malfunctions malfunctioned malfunctioning unstable weak overheats reboots hangs falls_apart ' +
    'fell_apart gives_up gave_up stops stopped refuses refused out_of_order on_strike black error errors jammed stuck unavailable blocked',
  /** What such a talk is, where there will be none. */
  refusedState:
    'will_be_ignored will_be_declined gets_ignored off declined refused rejected impossible unavailable broken dead excluded disabled dark black ' +
    'malfunctioned malfunctioning blocked unplugged covered taped removed prohibited closed nope not_possible ' +
    'missing defective damaged forbidden out_of_the_question not_allowed hard_pass unnecessary pointless ' +
    'unneeded banned say_no no_thanks no_thank_you ignored unanswered out_of_order poor cut absent off_the_table not_an_option verboten waste pass nope nah faulty crashed kaput busted smashed unusable not_happening no-go nogo non-existent nonexistent out_of_scope useless discarded unsupported off_limits blocked_by against_the_rules against_the_rule against_the_terms',
  nothing: 'no no_longer n0 zero not_permitted not_allowed not never none without nobody nor neither ❌ 🚫 ✖ ⛔ 🙅 ✗ ✘',
  written:
    'text texts texting chat chats message messages msg msgs messaging typing typed type written writing write ' +
    'mail email emails e-mail e-mails correspondence inbox questionnaire comments comment tickets ticket letters keyboard text-based ' +
    'text-only chat-only async asynchronous asynchronously issues docs document documents',
  /** The refusal in one word. */
  noLive:
    'off-camera off-screen offscreen no-call no-calls no-video no-meeting no-meetings no-camera no-cam no-zoom camera-free ' +
    'video-free call-free meeting-free text-only chat-only type-only typing-only written-only mail-only email-only async-only camera-off cam-off',
  exclusively: 'only exclusively solely alone purely strictly entirely',
  elsewhere:
    'keep_scrolling scroll_past look_elsewhere skip_me not_for_me not_for_you swipe elsewhere withdrawn move_on scroll_on next_profile deal-breaker dealbreaker no_match',
  always:
    'never always ever any every all anybody anyone permanently exceptions exception whatsoever forever nobody ' +
    'policy rule rules principle principles terms in_any_case at_all anywhere',
  /** Bounds that leave room for a call. */
  limited:
    'today tonight tomorrow yesterday friday fridays monday mondays tuesday tuesdays wednesday thursday sunday ' +
    'sundays saturday saturdays weekend weekends pm night morning mornings noon lunch agenda holiday ' +
    'holidays dinner breakfast bedtime until till laptop desktop mobile forced obliged twice while driving when hour hours minutes',
  limitedTime:
    'today tonight tomorrow yesterday friday fridays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays sunday ' +
    'sundays saturday saturdays weekend weekends morning mornings noon lunch holiday holidays dinner breakfast bedtime driving',
  limitedLength:
    'long overnight endless unscheduled unannounced cold sales surprise unpaid boring many frequent spontaneous at_night evenings ' +
    'forced obliged twice unexpected',
  harmlessDeed:
    'consent permission agenda notes leave leaves miss missed record recorded recording charge charges notice appointment preparation headset ' +
    'end ended hang hung mind minded cancel cancelled postpone rush forget forgot interrupt problem problems prepare complain regret regretted afraid fear scared nervous hesitate wait worry doubt quote estimate judge',
  gladly:
    'happy glad gladly fine ok okay welcome available ready prefer love enjoy perfect mandatory smooth works good better best love loves easier delighted pleasure keen reachable yes ' +
    'great possible sure yes join sometimes gladly insist often weekly daily scheduled comfortable',
  health:
    'deaf deaf-owned deafness hearing stutter stuttering stammer stammering blind blindness caption captions captioned ' +
    'captioning interpreter accessibility accessible migraine migraines autism autistic disability ' +
    'disabilities disabled anxiety anxious depression adhd neurodivergent neurodiverse dyslexia dyslexic ' +
    'epilepsy epileptic illness ill sick sickness health medical disease disorder syndrome chronic injury ' +
    'injured surgery cancer therapy therapist doctor hospital tinnitus ptsd trauma wheelchair mutism aphasia ' +
    'seizure seizures eyesight sensory panic phobia impairment impaired tourette tourettes lip-read ' +
    'lip-reading lipreading sign_language cochlear asperger aspergers neurological speech_impediment ' +
    'impediment laryngectomy larynx vocal_cords throat vision_loss fatigue burnout pregnancy pregnant ' +
    'recovering recovery paralysis paralysed paralyzed rehabilitation parkinson sclerosis subtitles ' +
    'screen_reader diagnosis diagnosed medication physician dysphonia apraxia albinism photosensitive ' +
    'photosensitivity handicap handicapped special_needs hard_of_hearing mental_health',
  videoWork:
    'app apps editor editors editing edit edited edits codec codecs webrtc twilio agora livekit vonage support ' +
    'agent youtube tiktok driver drivers sdk feature features users user tool tools footage animation ' +
    'animations course courses funnel script scripts pages page reels shorts vlog product recorder rooms ' +
    'render faceless article production codebase built build builds develop developed developing candidates ' +
    'patients students teach experience career agents employees testimonials explainer promo ads marketing ' +
    'creator creators logo motion plugin security surveillance cctv drone lenses photography ' +
    'photographer shooting firmware embedded streaming stream streams operator centre center previous ' +
    'contractor vendor debugging safari browser browsers backgrounds sliders calibration ident recruit game ' +
    'games flows sensors detection bots chatbot chatbots coach coaching translate translates transcribe transcribes transcription subtitles interfaces landing fallback retouching shoot filming centres centers call_centre call_center traps',
  videoTech:
    'webrtc codec codecs sdk twilio agora livekit debugging safari browser browsers firmware recorder drivers uvc',
  limitedKind:
    'long overnight endless surprise unscheduled unannounced cold first second spontaneous random sales daily ' +
    'weekly early unpaid queue queues back-to-back crew late week month hour hours minutes hesitate unexpected ' +
    'bad boring loud noisy silly awkward bored sudden lengthy hour-long group extra additional frequent regular',
};
