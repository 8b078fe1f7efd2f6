// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emergencyCallEvent`, an entity type derived from `microsoft.graph.callEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/emergencycallevent?view=graph-rest-beta>
    EmergencyCallEvent "microsoft.graph.emergencyCallEvent" "entity" : super::CallEvent;
    /// `callConversationId`: String
    call_conversation_id "callConversationId": String,
    /// `callEventType`: callEventType
    call_event_type "callEventType": mg::Open<super::CallEventType>,
    /// `callerInfo`: emergencyCallerInfo
    caller_info "callerInfo": mg::Boxed<super::EmergencyCallerInfo>,
    /// `emergencyNumberDialed`: String
    emergency_number_dialed "emergencyNumberDialed": String,
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `recordingState`: recordingState
    recording_state "recordingState": mg::Boxed<super::RecordingState>,
    /// `transcriptionState`: transcriptionState
    transcription_state "transcriptionState": mg::Boxed<super::TranscriptionState>,
}

mg::derived_from! { EmergencyCallEvent: super::CallEvent, super::Entity }

impl EmergencyCallEvent {
    /// `participants`: many `participant`
    pub const PARTICIPANTS: mg::Nav<EmergencyCallEvent, Vec<super::Participant>> = mg::Nav::new(
        "participants",
    );
}
