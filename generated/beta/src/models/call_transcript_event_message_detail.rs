// @generated
use crate::mg;

/// Complex type `microsoft.graph.callTranscriptEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct CallTranscriptEventMessageDetail {
    /// `callId`.
    pub call_id: mg::Field<String>,
    /// `callTranscriptICalUid`.
    pub call_transcript_ical_uid: mg::Field<String>,
    /// `meetingOrganizer`.
    pub meeting_organizer: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallTranscriptEventMessageDetail: "microsoft.graph.callTranscriptEventMessageDetail", complex, base super::EventMessageDetail;
    call_id: "callId",
    call_transcript_ical_uid: "callTranscriptICalUid",
    meeting_organizer: "meetingOrganizer",
}

mg::derived_from! { CallTranscriptEventMessageDetail: super::EventMessageDetail }
