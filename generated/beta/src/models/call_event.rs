// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callEvent`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callevent?view=graph-rest-beta
pub struct CallEvent {
    /// `callConversationId`.
    pub call_conversation_id: mg::Field<String>,
    /// `callEventType`.
    pub call_event_type: mg::Field<mg::Open<super::CallEventType>>,
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    CallEvent: "microsoft.graph.callEvent", entity, base super::Entity, family CallEventKind;
    call_conversation_id: "callConversationId",
    call_event_type: "callEventType",
    event_date_time: "eventDateTime",
    id: "id" key required,
    recording_state: "recordingState",
    transcription_state: "transcriptionState",
}

mg::derived_from! { CallEvent: super::Entity }

impl CallEvent {
    /// `participants`: many [`Participant`](super::Participant).
    pub const PARTICIPANTS: mg::Nav<CallEvent, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}

/// The types derived from [`CallEvent`].
#[non_exhaustive]
pub enum CallEventKind {
    EmergencyCallEvent(Box<super::EmergencyCallEvent>),
    /// None of these, or a type that this version does not know.
    Other(Box<CallEvent>),
}

mg::family! {
    CallEvent => CallEventKind;
    EmergencyCallEvent(super::EmergencyCallEvent),
}
