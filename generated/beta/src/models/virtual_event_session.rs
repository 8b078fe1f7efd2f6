// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.virtualEventSession`][reference], derived from
/// [`OnlineMeetingBase`](super::OnlineMeetingBase).
///
/// Requests: [`VirtualEventSessionCollection`], for example
/// `graph.me().virtual_events().webinars().id(id).sessions()`.
///
/// [`VirtualEventSessionCollection`]: crate::requests::virtual_event_session::VirtualEventSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualeventsession?view=graph-rest-beta
pub struct VirtualEventSession {
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
    /// `capacity`.
    pub capacity: mg::Field<i32>,
    /// `chatInfo`.
    pub chat_info: mg::Field<mg::Boxed<super::ChatInfo>>,
    /// `chatRestrictions`.
    pub chat_restrictions: mg::Field<mg::Boxed<super::ChatRestrictions>>,
    /// `cloudVideoInteropInfo`.
    pub cloud_video_interop_info: mg::Field<mg::Boxed<super::CloudVideoInteropInfo>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `expiryDateTime`.
    pub expiry_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEndToEndEncryptionEnabled`.
    pub is_end_to_end_encryption_enabled: mg::Field<bool>,
    /// `isEntryExitAnnounced`.
    pub is_entry_exit_announced: mg::Field<bool>,
    /// `joinInformation`.
    pub join_information: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `joinMeetingIdSettings`.
    pub join_meeting_id_settings: mg::Field<mg::Boxed<super::JoinMeetingIdSettings>>,
    /// `joinWebUrl`.
    pub join_web_url: mg::Field<String>,
    /// `lobbyBypassSettings`.
    pub lobby_bypass_settings: mg::Field<mg::Boxed<super::LobbyBypassSettings>>,
    /// `meetingOptionsWebUrl`.
    pub meeting_options_web_url: mg::Field<String>,
    /// `meetingSpokenLanguageTag`.
    pub meeting_spoken_language_tag: mg::Field<String>,
    /// `meetingType`.
    pub meeting_type: mg::Field<mg::Open<super::OnlineMeetingType>>,
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
    pub start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `videoOnDemandWebUrl`.
    pub video_on_demand_web_url: mg::Field<String>,
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
    VirtualEventSession: "microsoft.graph.virtualEventSession", entity open, base super::OnlineMeetingBase;
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
    capacity: "capacity",
    chat_info: "chatInfo",
    chat_restrictions: "chatRestrictions",
    cloud_video_interop_info: "cloudVideoInteropInfo",
    end_date_time: "endDateTime",
    expiry_date_time: "expiryDateTime",
    id: "id" key required,
    is_end_to_end_encryption_enabled: "isEndToEndEncryptionEnabled",
    is_entry_exit_announced: "isEntryExitAnnounced",
    join_information: "joinInformation",
    join_meeting_id_settings: "joinMeetingIdSettings",
    join_web_url: "joinWebUrl",
    lobby_bypass_settings: "lobbyBypassSettings",
    meeting_options_web_url: "meetingOptionsWebUrl",
    meeting_spoken_language_tag: "meetingSpokenLanguageTag",
    meeting_type: "meetingType",
    record_automatically: "recordAutomatically",
    sensitivity_label_assignment: "sensitivityLabelAssignment",
    share_meeting_chat_history_default: "shareMeetingChatHistoryDefault",
    start_date_time: "startDateTime",
    subject: "subject",
    video_on_demand_web_url: "videoOnDemandWebUrl",
    video_teleconference_id: "videoTeleconferenceId",
    watermark_protection: "watermarkProtection",
}

mg::derived_from! { VirtualEventSession: super::OnlineMeetingBase, super::Entity }

impl VirtualEventSession {
    /// `attendanceReports`: many [`MeetingAttendanceReport`](super::MeetingAttendanceReport).
    pub const ATTENDANCE_REPORTS: mg::Nav<
        VirtualEventSession,
        Vec<super::MeetingAttendanceReport>,
    > = mg::Nav::new("attendanceReports");
    /// `presenters`: many [`VirtualEventPresenter`](super::VirtualEventPresenter).
    pub const PRESENTERS: mg::Nav<
        VirtualEventSession,
        Vec<super::VirtualEventPresenter>,
    > = mg::Nav::new("presenters");
    /// `registrations`: many [`VirtualEventRegistration`](super::VirtualEventRegistration).
    pub const REGISTRATIONS: mg::Nav<
        VirtualEventSession,
        Vec<super::VirtualEventRegistration>,
    > = mg::Nav::new("registrations");
}
