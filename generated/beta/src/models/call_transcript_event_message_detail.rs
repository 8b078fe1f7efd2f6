// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callTranscriptEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    CallTranscriptEventMessageDetail "microsoft.graph.callTranscriptEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `callId`: String
    call_id "callId": String,
    /// `callTranscriptICalUid`: String
    call_transcript_i_cal_uid "callTranscriptICalUid": String,
    /// `meetingOrganizer`: identitySet
    meeting_organizer "meetingOrganizer": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { CallTranscriptEventMessageDetail: super::EventMessageDetail }
