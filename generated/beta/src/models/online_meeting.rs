// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onlineMeeting`, an open entity type derived from `microsoft.graph.onlineMeetingBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta>
    OnlineMeeting "microsoft.graph.onlineMeeting" "entity open" : super::OnlineMeetingBase;
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
    /// `broadcastSettings`: broadcastMeetingSettings
    broadcast_settings "broadcastSettings": mg::Boxed<super::BroadcastMeetingSettings>,
    /// `capabilities`: Collection(meetingCapabilities)
    capabilities "capabilities": Vec<mg::Open<super::MeetingCapabilities>>,
    /// `chatInfo`: chatInfo
    chat_info "chatInfo": mg::Boxed<super::ChatInfo>,
    /// `chatRestrictions`: chatRestrictions
    chat_restrictions "chatRestrictions": mg::Boxed<super::ChatRestrictions>,
    /// `cloudVideoInteropInfo`: cloudVideoInteropInfo
    cloud_video_interop_info "cloudVideoInteropInfo": mg::Boxed<super::CloudVideoInteropInfo>,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `expiryDateTime`: DateTimeOffset
    expiry_date_time "expiryDateTime": mg::DateTimeOffset,
    /// `externalId`: String
    external_id "externalId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBroadcast`: Boolean
    is_broadcast "isBroadcast": bool,
    /// `isEndToEndEncryptionEnabled`: Boolean
    is_end_to_end_encryption_enabled "isEndToEndEncryptionEnabled": bool,
    /// `isEntryExitAnnounced`: Boolean
    is_entry_exit_announced "isEntryExitAnnounced": bool,
    /// `joinInformation`: itemBody
    join_information "joinInformation": mg::Boxed<super::ItemBody>,
    /// `joinMeetingIdSettings`: joinMeetingIdSettings
    join_meeting_id_settings "joinMeetingIdSettings": mg::Boxed<super::JoinMeetingIdSettings>,
    /// `joinUrl`: String
    join_url "joinUrl": String,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
    /// `lobbyBypassSettings`: lobbyBypassSettings
    lobby_bypass_settings "lobbyBypassSettings": mg::Boxed<super::LobbyBypassSettings>,
    /// `meetingOptionsWebUrl`: String
    meeting_options_web_url "meetingOptionsWebUrl": String,
    /// `meetingSpokenLanguageTag`: String
    meeting_spoken_language_tag "meetingSpokenLanguageTag": String,
    /// `meetingTemplateId`: String
    meeting_template_id "meetingTemplateId": String,
    /// `meetingType`: onlineMeetingType
    meeting_type "meetingType": mg::Open<super::OnlineMeetingType>,
    /// `participants`: meetingParticipants
    participants "participants": mg::Boxed<super::MeetingParticipants>,
    /// `recordAutomatically`: Boolean
    record_automatically "recordAutomatically": bool,
    /// `sensitivityLabelAssignment`: onlineMeetingSensitivityLabelAssignment
    sensitivity_label_assignment "sensitivityLabelAssignment": mg::Boxed<super::OnlineMeetingSensitivityLabelAssignment>,
    /// `shareMeetingChatHistoryDefault`: meetingChatHistoryDefaultMode
    share_meeting_chat_history_default "shareMeetingChatHistoryDefault": mg::Open<super::MeetingChatHistoryDefaultMode>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `subject`: String
    subject "subject": String,
    /// `videoTeleconferenceId`: String
    video_teleconference_id "videoTeleconferenceId": String,
    /// `watermarkProtection`: watermarkProtectionValues
    watermark_protection "watermarkProtection": mg::Boxed<super::WatermarkProtectionValues>,
}

mg::derived_from! { OnlineMeeting: super::OnlineMeetingBase, super::Entity }

impl OnlineMeeting {
    /// `aiInsights`: many `callAiInsight`, contained
    pub const AI_INSIGHTS: mg::Nav<OnlineMeeting, Vec<super::CallAiInsight>> = mg::Nav::new(
        "aiInsights",
    );
    /// `attendanceReports`: many `meetingAttendanceReport`, contained
    pub const ATTENDANCE_REPORTS: mg::Nav<
        OnlineMeeting,
        Vec<super::MeetingAttendanceReport>,
    > = mg::Nav::new("attendanceReports");
    /// `meetingAttendanceReport`: `meetingAttendanceReport`, contained
    pub const MEETING_ATTENDANCE_REPORT: mg::Nav<
        OnlineMeeting,
        super::MeetingAttendanceReport,
    > = mg::Nav::new("meetingAttendanceReport");
    /// `recordings`: many `callRecording`, contained
    pub const RECORDINGS: mg::Nav<OnlineMeeting, Vec<super::CallRecording>> = mg::Nav::new(
        "recordings",
    );
    /// `registration`: `meetingRegistration`, contained
    pub const REGISTRATION: mg::Nav<OnlineMeeting, super::MeetingRegistration> = mg::Nav::new(
        "registration",
    );
    /// `transcripts`: many `callTranscript`, contained
    pub const TRANSCRIPTS: mg::Nav<OnlineMeeting, Vec<super::CallTranscript>> = mg::Nav::new(
        "transcripts",
    );
}
