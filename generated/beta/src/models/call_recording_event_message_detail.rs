// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecordingEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    CallRecordingEventMessageDetail "microsoft.graph.callRecordingEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `callId`: String
    call_id "callId": String,
    /// `callRecordingDisplayName`: String
    call_recording_display_name "callRecordingDisplayName": String,
    /// `callRecordingDuration`: Duration
    call_recording_duration "callRecordingDuration": mg::Duration,
    /// `callRecordingStatus`: callRecordingStatus
    call_recording_status "callRecordingStatus": mg::Open<super::CallRecordingStatus>,
    /// `callRecordingUrl`: String
    call_recording_url "callRecordingUrl": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `meetingOrganizer`: identitySet
    meeting_organizer "meetingOrganizer": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { CallRecordingEventMessageDetail: super::EventMessageDetail }
