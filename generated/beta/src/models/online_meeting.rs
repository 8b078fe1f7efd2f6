// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.onlineMeeting`][reference], derived from
/// [`OnlineMeetingBase`](super::OnlineMeetingBase).
///
/// Requests: [`OnlineMeetingCollection`](crate::requests::online_meeting::OnlineMeetingCollection),
/// for example `graph.app().online_meetings()`.
///
/// Operations: `get_virtual_appointment_join_web_url`, `send_virtual_appointment_reminder_sms`,
/// `send_virtual_appointment_sms`, `create_or_get`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta
pub struct OnlineMeeting {
    /// `allowAttendeeToEnableCamera`.
    pub allow_attendee_to_enable_camera: mg::Field<bool>,
    /// `allowAttendeeToEnableMic`.
    pub allow_attendee_to_enable_mic: mg::Field<bool>,
    /// `allowBreakoutRooms`.
    pub allow_breakout_rooms: mg::Field<bool>,
    /// `allowCopyingAndSharingMeetingContent`.
    pub allow_copying_and_sharing_meeting_content: mg::Field<bool>,
    /// `allowLiveShare`.
    pub allow_live_share: mg::Field<mg::Open<super::MeetingLiveShareOptions>>,
    /// `allowMeetingChat`.
    pub allow_meeting_chat: mg::Field<mg::Open<super::MeetingChatMode>>,
    /// `allowParticipantsToChangeName`.
    pub allow_participants_to_change_name: mg::Field<bool>,
    /// `allowPowerPointSharing`.
    pub allow_power_point_sharing: mg::Field<bool>,
    /// `allowRecording`.
    pub allow_recording: mg::Field<bool>,
    /// `allowTeamworkReactions`.
    pub allow_teamwork_reactions: mg::Field<bool>,
    /// `allowTranscription`.
    pub allow_transcription: mg::Field<bool>,
    /// `allowWhiteboard`.
    pub allow_whiteboard: mg::Field<bool>,
    /// `allowedLobbyAdmitters`.
    pub allowed_lobby_admitters: mg::Field<mg::Open<super::AllowedLobbyAdmitterRoles>>,
    /// `allowedPresenters`.
    pub allowed_presenters: mg::Field<mg::Open<super::OnlineMeetingPresenters>>,
    /// `anonymizeIdentityForRoles`.
    pub anonymize_identity_for_roles: mg::Field<Vec<mg::Open<super::OnlineMeetingRole>>>,
    /// `audioConferencing`.
    pub audio_conferencing: mg::Field<mg::Boxed<super::AudioConferencing>>,
    /// `broadcastSettings`.
    pub broadcast_settings: mg::Field<mg::Boxed<super::BroadcastMeetingSettings>>,
    /// `capabilities`.
    pub capabilities: mg::Field<Vec<mg::Open<super::MeetingCapabilities>>>,
    /// `chatInfo`.
    pub chat_info: mg::Field<mg::Boxed<super::ChatInfo>>,
    /// `chatRestrictions`.
    pub chat_restrictions: mg::Field<mg::Boxed<super::ChatRestrictions>>,
    /// `cloudVideoInteropInfo`.
    pub cloud_video_interop_info: mg::Field<mg::Boxed<super::CloudVideoInteropInfo>>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expiryDateTime`.
    pub expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBroadcast`.
    pub is_broadcast: mg::Field<bool>,
    /// `isEndToEndEncryptionEnabled`.
    pub is_end_to_end_encryption_enabled: mg::Field<bool>,
    /// `isEntryExitAnnounced`.
    pub is_entry_exit_announced: mg::Field<bool>,
    /// `joinInformation`.
    pub join_information: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `joinMeetingIdSettings`.
    pub join_meeting_id_settings: mg::Field<mg::Boxed<super::JoinMeetingIdSettings>>,
    /// `joinUrl`.
    pub join_url: mg::Field<String>,
    /// `joinWebUrl`.
    pub join_web_url: mg::Field<String>,
    /// `lobbyBypassSettings`.
    pub lobby_bypass_settings: mg::Field<mg::Boxed<super::LobbyBypassSettings>>,
    /// `meetingOptionsWebUrl`.
    pub meeting_options_web_url: mg::Field<String>,
    /// `meetingSpokenLanguageTag`.
    pub meeting_spoken_language_tag: mg::Field<String>,
    /// `meetingTemplateId`.
    pub meeting_template_id: mg::Field<String>,
    /// `meetingType`.
    pub meeting_type: mg::Field<mg::Open<super::OnlineMeetingType>>,
    /// `participants`.
    pub participants: mg::Field<mg::Boxed<super::MeetingParticipants>>,
    /// `recordAutomatically`.
    pub record_automatically: mg::Field<bool>,
    /// `sensitivityLabelAssignment`.
    pub sensitivity_label_assignment: mg::Field<
        mg::Boxed<super::OnlineMeetingSensitivityLabelAssignment>,
    >,
    /// `shareMeetingChatHistoryDefault`.
    pub share_meeting_chat_history_default: mg::Field<
        mg::Open<super::MeetingChatHistoryDefaultMode>,
    >,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `videoTeleconferenceId`.
    pub video_teleconference_id: mg::Field<String>,
    /// `watermarkProtection`.
    pub watermark_protection: mg::Field<mg::Boxed<super::WatermarkProtectionValues>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnlineMeeting: "microsoft.graph.onlineMeeting", entity open, base super::OnlineMeetingBase;
    allow_attendee_to_enable_camera: "allowAttendeeToEnableCamera",
    allow_attendee_to_enable_mic: "allowAttendeeToEnableMic",
    allow_breakout_rooms: "allowBreakoutRooms",
    allow_copying_and_sharing_meeting_content: "allowCopyingAndSharingMeetingContent",
    allow_live_share: "allowLiveShare",
    allow_meeting_chat: "allowMeetingChat",
    allow_participants_to_change_name: "allowParticipantsToChangeName",
    allow_power_point_sharing: "allowPowerPointSharing",
    allow_recording: "allowRecording",
    allow_teamwork_reactions: "allowTeamworkReactions",
    allow_transcription: "allowTranscription",
    allow_whiteboard: "allowWhiteboard",
    allowed_lobby_admitters: "allowedLobbyAdmitters",
    allowed_presenters: "allowedPresenters",
    anonymize_identity_for_roles: "anonymizeIdentityForRoles",
    audio_conferencing: "audioConferencing",
    broadcast_settings: "broadcastSettings",
    capabilities: "capabilities",
    chat_info: "chatInfo",
    chat_restrictions: "chatRestrictions",
    cloud_video_interop_info: "cloudVideoInteropInfo",
    creation_date_time: "creationDateTime",
    end_date_time: "endDateTime",
    expiry_date_time: "expiryDateTime",
    external_id: "externalId",
    id: "id" key required,
    is_broadcast: "isBroadcast",
    is_end_to_end_encryption_enabled: "isEndToEndEncryptionEnabled",
    is_entry_exit_announced: "isEntryExitAnnounced",
    join_information: "joinInformation",
    join_meeting_id_settings: "joinMeetingIdSettings",
    join_url: "joinUrl",
    join_web_url: "joinWebUrl",
    lobby_bypass_settings: "lobbyBypassSettings",
    meeting_options_web_url: "meetingOptionsWebUrl",
    meeting_spoken_language_tag: "meetingSpokenLanguageTag",
    meeting_template_id: "meetingTemplateId",
    meeting_type: "meetingType",
    participants: "participants",
    record_automatically: "recordAutomatically",
    sensitivity_label_assignment: "sensitivityLabelAssignment",
    share_meeting_chat_history_default: "shareMeetingChatHistoryDefault",
    start_date_time: "startDateTime",
    subject: "subject",
    video_teleconference_id: "videoTeleconferenceId",
    watermark_protection: "watermarkProtection",
}

mg::derived_from! { OnlineMeeting: super::OnlineMeetingBase, super::Entity }

impl OnlineMeeting {
    /// `aiInsights`: many [`CallAiInsight`](super::CallAiInsight).
    pub const AI_INSIGHTS: mg::Nav<OnlineMeeting, Vec<super::CallAiInsight>> = mg::Nav::new(
        "aiInsights",
    );
    /// `attendanceReports`: many [`MeetingAttendanceReport`](super::MeetingAttendanceReport).
    pub const ATTENDANCE_REPORTS: mg::Nav<
        OnlineMeeting,
        Vec<super::MeetingAttendanceReport>,
    > = mg::Nav::new("attendanceReports");
    /// `meetingAttendanceReport`: [`MeetingAttendanceReport`](super::MeetingAttendanceReport).
    pub const MEETING_ATTENDANCE_REPORT: mg::Nav<
        OnlineMeeting,
        super::MeetingAttendanceReport,
    > = mg::Nav::new("meetingAttendanceReport");
    /// `recordings`: many [`CallRecording`](super::CallRecording).
    pub const RECORDINGS: mg::Nav<OnlineMeeting, Vec<super::CallRecording>> = mg::Nav::new(
        "recordings",
    );
    /// `registration`: [`MeetingRegistration`](super::MeetingRegistration).
    pub const REGISTRATION: mg::Nav<OnlineMeeting, super::MeetingRegistration> = mg::Nav::new(
        "registration",
    );
    /// `transcripts`: many [`CallTranscript`](super::CallTranscript).
    pub const TRANSCRIPTS: mg::Nav<OnlineMeeting, Vec<super::CallTranscript>> = mg::Nav::new(
        "transcripts",
    );
}
