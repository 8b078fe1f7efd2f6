// @generated
use crate::mg;

/// Entity type [`microsoft.graph.emergencyCallEvent`][reference], derived from
/// [`CallEvent`](super::CallEvent).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/emergencycallevent?view=graph-rest-beta
pub struct EmergencyCallEvent {
    /// `callConversationId`.
    pub call_conversation_id: mg::Field<String>,
    /// `callEventType`.
    pub call_event_type: mg::Field<mg::Open<super::CallEventType>>,
    /// `callerInfo`.
    pub caller_info: mg::Field<mg::Boxed<super::EmergencyCallerInfo>>,
    /// `emergencyNumberDialed`.
    pub emergency_number_dialed: mg::Field<String>,
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `recordingState`.
    pub recording_state: mg::Field<mg::Boxed<super::RecordingState>>,
    /// `transcriptionState`.
    pub transcription_state: mg::Field<mg::Boxed<super::TranscriptionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmergencyCallEvent: "microsoft.graph.emergencyCallEvent", entity, base super::CallEvent;
    call_conversation_id: "callConversationId",
    call_event_type: "callEventType",
    caller_info: "callerInfo",
    emergency_number_dialed: "emergencyNumberDialed",
    event_date_time: "eventDateTime",
    id: "id" key required,
    policy_name: "policyName",
    recording_state: "recordingState",
    transcription_state: "transcriptionState",
}

mg::derived_from! { EmergencyCallEvent: super::CallEvent, super::Entity }

impl EmergencyCallEvent {
    /// `participants`: many [`Participant`](super::Participant).
    pub const PARTICIPANTS: mg::Nav<EmergencyCallEvent, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}
