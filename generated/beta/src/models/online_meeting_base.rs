// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onlineMeetingBase`, an abstract open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onlinemeetingbase?view=graph-rest-beta>
    OnlineMeetingBase "microsoft.graph.onlineMeetingBase" "entity open abstract" : super::Entity => OnlineMeetingBaseKind;
    /// `allowAttendeeToEnableCamera`: Boolean
    allow_attendee_to_enable_camera "allowAttendeeToEnableCamera": bool,
    /// `allowAttendeeToEnableMic`: Boolean
    allow_attendee_to_enable_mic "allowAttendeeToEnableMic": bool,
    /// `allowBreakoutRooms`: Boolean
    allow_breakout_rooms "allowBreakoutRooms": bool,
    /// `allowCopyingAndSharingMeetingContent`: Boolean
    allow_copying_and_sharing_meeting_content "allowCopyingAndSharingMeetingContent": bool,
    /// `allowLiveShare`: meetingLiveShareOptions
    allow_live_share "allowLiveShare": mg::Open<super::MeetingLiveShareOptions>,
    /// `allowMeetingChat`: meetingChatMode
    allow_meeting_chat "allowMeetingChat": mg::Open<super::MeetingChatMode>,
    /// `allowParticipantsToChangeName`: Boolean
    allow_participants_to_change_name "allowParticipantsToChangeName": bool,
    /// `allowPowerPointSharing`: Boolean
    allow_power_point_sharing "allowPowerPointSharing": bool,
    /// `allowRecording`: Boolean
    allow_recording "allowRecording": bool,
    /// `allowTeamworkReactions`: Boolean
    allow_teamwork_reactions "allowTeamworkReactions": bool,
    /// `allowTranscription`: Boolean
    allow_transcription "allowTranscription": bool,
    /// `allowWhiteboard`: Boolean
    allow_whiteboard "allowWhiteboard": bool,
    /// `allowedLobbyAdmitters`: allowedLobbyAdmitterRoles
    allowed_lobby_admitters "allowedLobbyAdmitters": mg::Open<super::AllowedLobbyAdmitterRoles>,
    /// `allowedPresenters`: onlineMeetingPresenters
    allowed_presenters "allowedPresenters": mg::Open<super::OnlineMeetingPresenters>,
    /// `anonymizeIdentityForRoles`: Collection(onlineMeetingRole)
    anonymize_identity_for_roles "anonymizeIdentityForRoles": Vec<mg::Open<super::OnlineMeetingRole>>,
    /// `audioConferencing`: audioConferencing
    audio_conferencing "audioConferencing": mg::Boxed<super::AudioConferencing>,
    /// `chatInfo`: chatInfo
    chat_info "chatInfo": mg::Boxed<super::ChatInfo>,
    /// `chatRestrictions`: chatRestrictions
    chat_restrictions "chatRestrictions": mg::Boxed<super::ChatRestrictions>,
    /// `cloudVideoInteropInfo`: cloudVideoInteropInfo
    cloud_video_interop_info "cloudVideoInteropInfo": mg::Boxed<super::CloudVideoInteropInfo>,
    /// `expiryDateTime`: DateTimeOffset
    expiry_date_time "expiryDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEndToEndEncryptionEnabled`: Boolean
    is_end_to_end_encryption_enabled "isEndToEndEncryptionEnabled": bool,
    /// `isEntryExitAnnounced`: Boolean
    is_entry_exit_announced "isEntryExitAnnounced": bool,
    /// `joinInformation`: itemBody
    join_information "joinInformation": mg::Boxed<super::ItemBody>,
    /// `joinMeetingIdSettings`: joinMeetingIdSettings
    join_meeting_id_settings "joinMeetingIdSettings": mg::Boxed<super::JoinMeetingIdSettings>,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
    /// `lobbyBypassSettings`: lobbyBypassSettings
    lobby_bypass_settings "lobbyBypassSettings": mg::Boxed<super::LobbyBypassSettings>,
    /// `meetingOptionsWebUrl`: String
    meeting_options_web_url "meetingOptionsWebUrl": String,
    /// `meetingSpokenLanguageTag`: String
    meeting_spoken_language_tag "meetingSpokenLanguageTag": String,
    /// `meetingType`: onlineMeetingType
    meeting_type "meetingType": mg::Open<super::OnlineMeetingType>,
    /// `recordAutomatically`: Boolean
    record_automatically "recordAutomatically": bool,
    /// `sensitivityLabelAssignment`: onlineMeetingSensitivityLabelAssignment
    sensitivity_label_assignment "sensitivityLabelAssignment": mg::Boxed<super::OnlineMeetingSensitivityLabelAssignment>,
    /// `shareMeetingChatHistoryDefault`: meetingChatHistoryDefaultMode
    share_meeting_chat_history_default "shareMeetingChatHistoryDefault": mg::Open<super::MeetingChatHistoryDefaultMode>,
    /// `subject`: String
    subject "subject": String,
    /// `videoTeleconferenceId`: String
    video_teleconference_id "videoTeleconferenceId": String,
    /// `watermarkProtection`: watermarkProtectionValues
    watermark_protection "watermarkProtection": mg::Boxed<super::WatermarkProtectionValues>,
}

mg::derived_from! { OnlineMeetingBase: super::Entity }

impl OnlineMeetingBase {
    /// `attendanceReports`: many `meetingAttendanceReport`, contained
    pub const ATTENDANCE_REPORTS: mg::Nav<
        OnlineMeetingBase,
        Vec<super::MeetingAttendanceReport>,
    > = mg::Nav::new("attendanceReports");
}

/// The types derived from `microsoft.graph.onlineMeetingBase`.
#[non_exhaustive]
pub enum OnlineMeetingBaseKind {
    OnlineMeeting(Box<super::OnlineMeeting>),
    VirtualEventSession(Box<super::VirtualEventSession>),
    /// None of these, or a type that this version does not know.
    Other(Box<OnlineMeetingBase>),
}

mg::family! {
    OnlineMeetingBase => OnlineMeetingBaseKind;
    OnlineMeeting(super::OnlineMeeting),
    VirtualEventSession(super::VirtualEventSession),
}
