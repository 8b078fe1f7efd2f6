// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callevent?view=graph-rest-beta>
    CallEvent "microsoft.graph.callEvent" "entity" : super::Entity => CallEventKind;
    /// `callConversationId`: String
    call_conversation_id "callConversationId": String,
    /// `callEventType`: callEventType
    call_event_type "callEventType": mg::Open<super::CallEventType>,
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recordingState`: recordingState
    recording_state "recordingState": mg::Boxed<super::RecordingState>,
    /// `transcriptionState`: transcriptionState
    transcription_state "transcriptionState": mg::Boxed<super::TranscriptionState>,
}

mg::derived_from! { CallEvent: super::Entity }

impl CallEvent {
    /// `participants`: many `participant`
    pub const PARTICIPANTS: mg::Nav<CallEvent, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}

/// The types derived from `microsoft.graph.callEvent`.
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
