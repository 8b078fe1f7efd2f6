// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventSession`, an open entity type derived from `microsoft.graph.onlineMeetingBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualeventsession?view=graph-rest-beta>
    VirtualEventSession "microsoft.graph.virtualEventSession" "entity open" : super::OnlineMeetingBase;
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
    /// `capacity`: Int32
    capacity "capacity": i32,
    /// `chatInfo`: chatInfo
    chat_info "chatInfo": mg::Boxed<super::ChatInfo>,
    /// `chatRestrictions`: chatRestrictions
    chat_restrictions "chatRestrictions": mg::Boxed<super::ChatRestrictions>,
    /// `cloudVideoInteropInfo`: cloudVideoInteropInfo
    cloud_video_interop_info "cloudVideoInteropInfo": mg::Boxed<super::CloudVideoInteropInfo>,
    /// `endDateTime`: dateTimeTimeZone
    end_date_time "endDateTime": mg::Boxed<super::DateTimeTimeZone>,
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
    /// `startDateTime`: dateTimeTimeZone
    start_date_time "startDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `subject`: String
    subject "subject": String,
    /// `videoOnDemandWebUrl`: String
    video_on_demand_web_url "videoOnDemandWebUrl": String,
    /// `videoTeleconferenceId`: String
    video_teleconference_id "videoTeleconferenceId": String,
    /// `watermarkProtection`: watermarkProtectionValues
    watermark_protection "watermarkProtection": mg::Boxed<super::WatermarkProtectionValues>,
}

mg::derived_from! { VirtualEventSession: super::OnlineMeetingBase, super::Entity }

impl VirtualEventSession {
    /// `attendanceReports`: many `meetingAttendanceReport`, contained
    pub const ATTENDANCE_REPORTS: mg::Nav<
        VirtualEventSession,
        Vec<super::MeetingAttendanceReport>,
    > = mg::Nav::new("attendanceReports");
    /// `presenters`: many `virtualEventPresenter`
    pub const PRESENTERS: mg::Nav<
        VirtualEventSession,
        Vec<super::VirtualEventPresenter>,
    > = mg::Nav::new("presenters");
    /// `registrations`: many `virtualEventRegistration`
    pub const REGISTRATIONS: mg::Nav<
        VirtualEventSession,
        Vec<super::VirtualEventRegistration>,
    > = mg::Nav::new("registrations");
}
