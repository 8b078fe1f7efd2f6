// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.transcriptionState`, a complex type.
    TranscriptionState "microsoft.graph.transcriptionState" "complex";
    /// `sequenceNumber`: Int32
    sequence_number "sequenceNumber": i32,
    /// `state`: mediaState, not null
    state "state" "r": mg::Open<super::MediaState>,
}
