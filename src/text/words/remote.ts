/** Machines that someone else works on from afar, the tools for it, and the trades in which that is ordinary. */
export const remoteWords = {
  remoteTool:
    'anydesk any_desk any-desk any_desk_id teamviewer team_viewer team-viewer team_v teamviwer teamwiever ' +
    'teamview tmviewer anydsk anydesc rustdesk rust_desk ultraviewer ultra_viewer ultraviwer remote_desktop remote_desktops ' +
    'chrome_remote_desktop chrome_remote r_d_p microsoft_remote_desktop windows_remote_desktop crd rdp rdp+ mstsc ' +
    'splashtop splash_top parsec pikvm pi-kvm pi_kvm ip-kvm ip_kvm ipkvm kvm kvms kvm-over-ip kvm_over_ip vnc ' +
    'realvnc tightvnc ultravnc tigervnc nomachine no_machine screenconnect screen_connect connectwise ' +
    'connectwise_control logmein log_me_in gotomypc dwservice dwagent supremo supremo_control aeroadmin ammyy ' +
    'hoptodesk hop_to_desk jump_desktop remotepc remote_pc radmin litemanager tinypilot tiny_pilot jetkvm nanokvm ' +
    'meshcentral bomgar beyondtrust atera zoho_assist getscreen anyviewer deskin todesk sunlogin guacamole ' +
    'remmina dameware iperius hdmi_capture quick_assist quickassist',
  remoteNoun:
    'remote_access remote_control remote_controlled remote-control remote-access remote_login remote_logins remote_log-in ' +
    'remote_log_in remote-login remote_session remote_sessions remote_connection remote_connections remote_entry ' +
    'remote_tool remote_tools remote_use cloud_desktop cloud_pc remote_software remote_app remote_program remote_programs remote_viewer remote_link ' +
    'remote_assistance unattended_access unattended remote_screen remote_keyboard remote_administration ' +
    'remote_management remote_monitoring remote_viewing rmm rat remote_support_tool distance_control ' +
    'remote-controlled remote-desktop out-of-band',
  /** To get onto a machine that stands elsewhere. */
  remoteVerb:
    'screen-control screen-controlled screencontrol remote-drive remote-operate ' +
    'remote_in remote_into remote_on remote_onto remoting remoted remote-in tunnel_into tunnel_in dial_in ' +
    'dial_into dialing_in remote_me remote_myself remotes_in remotes_into',
  machine:
    'laptop~ lappy macbook~ macbook_pro macbook_air mbp notebook_computer notebook~ thinkpad~ chromebook~ ' +
    'computer~ pc~ pcs workstation~ machine~ device~ hardware imac~ mac mac_mini mac_studio mini-pc mini_pc ' +
    'lenovo dell latitude xps elitebook probook ideapad gaming_rig lap_top work_laptop company_laptop ' +
    'work_computer dev_machine windows_box windows_machine windows equipment electronics nuc surface_pro hp',
  notMachine:
    'machine_learning state_machine state_machines virtual_machine virtual_machines coffee_machine ' +
    'device_policy mobile_device mobile_devices android_devices ios_devices medical_device medical_devices ' +
    'windows_server embedded_device iot_device iot_devices',
  issuer:
    '' +
    'company the_company company-issued company-owned company-provided corporate corp employer ' +
    'employers firm issued work-issued assigned supplied provided ' +
    'customer-provided loaned loaner boss enterprise agency organization organisation',
  issueVerb:
    'provide provides provided send sends sent give gives gave ship ships shipped mail mails issue issues issued ' +
    'supply supplies supplied deliver delivers delivered hand lend get buy buys offer assign',
  operateVerb:
    'connect+ log_in login log logs logging logged logged_in log-in work+ use using uses used control+ ' +
    'operate+ access+ accessing reach+ enter+ take_over taking_over sign signs get gets got come comes hop hops steer steers ' +
    'jump jumps ride drive drives driving steer handle handles see code coding develop program move click clicks ' +
    'type typing types bid bidding apply applying remote_in remote_into remoting remoted remote dial do doing ' +
    'perform run start begin finish complete solve join switch tunnel deliver submit answer pick inside manage',
  settingUp:
    'install+ instal installs put puts set set_up setting_up sets_up attach+ attached plug plugged plugs add ' +
    'enable+ allow allows grant run activate+ configure connect configured leave ' +
    'approve',
  hostVerb:
    'keep keeps keeping kept leave leaves leaving left host+ hosted store stores stored storing park parked sit ' +
    'sits sitting stay stays staying stand stands standing rack racks racked place places placed put puts remain ' +
    'remains plug plugs plugged house lives live rest rests running stationed babysit hold holds ' +
    'receive receives received accept accepts collect collects take takes',
  hostPlace:
    'home house apartment flat bedroom kitchen hallway cellar loft basement garage cabinet closet shelf drawer living_room room spare_room ' +
    'attic address place premises ' +
    '' +
    'desk rack office datacenter colocation residence household',
  thing: 'it them they',
  /** Where a machine can stand. */
  dwelling: 'house flat apartment room home place garage basement condo shelf office corner spare_room closet',
  /** What stands between two machines. */
  relay: 'server servers pc computer machine desktop workstation rig node laptop nas',
  standVerb: 'stay stays staying sit sits sitting live lives stand stands standing remain remains left parked hosted',
  shipping: 'delivery deliver delivered address ship ships shipped shipping parcel package box courier mail send',
  alwaysOn:
    '24/7 24x7 switched turned 24h plugged_in plugged online awake powered powered_on running ' +
    'always_on always-on non-stop nonstop round_the_clock charged on internet wifi ' +
    'wi-fi connected ethernet unattended permanently overnight',
  otherHand:
    'friend friends cousin cousins brother sister uncle aunt relative relatives roommate neighbour neighbor ' +
    'forwarder forwarders host hosts colleague helper helpers buddy wife husband partner partners acquaintance mate guy worker ' +
    'workers someone somebody person he she father mother parents facilitator nephew niece sister-in-law brother-in-law mother-in-law father-in-law ' +
    'in-law people lady keeper landlord landlady granny grandma grandpa flatmate housemate receiver mule agent agents assistant contact they engineers anyone family teammate middleman',
  afar:
    'abroad overseas elsewhere wherever anywhere offshore remotely far distance hidden background backstage ' +
    'on_the_road travel travelling traveling away',
  farther: 'here afar outside behind',
  farAdjective: 'another different other own home main second personal foreign',
  region: 'country countries city state place location locations continent town timezone address house room side',
  remoteTask:
    'shift shifts gigs gig nightly daily tasks tickets_daily job jobs ' +
    '24/7 regularly permanently coding develop deliver',
  steerVerb: 'control controls controlling steer steers take takes taking move moves operate operates',
  screenPart: 'mouse keyboard screen cursor desktop webcam monitor',
  /** "No need to …": the trouble is denied, not the deed. */
  spared:
    'own necessary require required carry carrying bring know skills worry touch matter travel move ' +
    'physically care ship send sending notice tell objection problem trouble issue risk overseas wait ask understand skill experience return ' +
    'front see sees tell die waste effort work anything where hesitate there knows happen longer',
  proving:
    'interview interviews exam exams test tests assessment assessments coding_test coding_round technical_round ' +
    'interview_round live_coding screening proctored proctor hackerrank codility quiz question questions solution solutions answers certification leetcode ' +
    'challenge whiteboard onsite evaluation',
  /** Help with computers, as a trade. */
  supportTrade:
    'support help_desk helpdesk technician technicians fix fixes fixed fixing repair+ troubleshoot troubleshooting ' +
    'troubleshooter troubleshoots printer printers virus viruses malware slow diagnose tutor tutoring lesson ' +
    'lessons teach teaching sysadmin administrator administrators admin admins bookkeeping quickbooks outlook ' +
    'l1 l2 tier it_support clean cleanup update updates driver drivers error errors ' +
    'backup_software students pupils seniors elderly grandparents freezes freeze crashes helped',
  remoteMade:
    'accessibility readers tester built build builds building developed wrote author authored contributed contributor implemented implement ' +
    'specialist engineer expert analyst consultant hardening harden detection detect detects detecting detector ' +
    'prevent prevention deployment deployments deployed licensing license rollout endpoints certified migration ' +
    'migrated migrate migrations moved penetration pentest pentesting streaming open_source article articles blog ' +
    'researcher research documentation course tutorial guide guides citrix vmware intune jamf sccm gpo siem ' +
    'audited audit designer created monitoring translated wireguard experience experienced clients-side fleet ' +
    'game games robot robots robotics drone iot embedded scada plc hmi firmware selenium appium kiosk signage ' +
    'reviewed compared review comparison recovery rolled administer administered administering maintained',
  warned:
    'refuse refused refuses decline declined turned_down turn_down red_flag warn warned warning warns beware report ' +
    'reported reporting unethical forbidden illegal scam scams scammer scammers banned suspicious allegedly ' +
    'investigate investigated investigator fraud policy_breach policies trust_and_safety forensic forensics ' +
    'refusing victim victims',
};
