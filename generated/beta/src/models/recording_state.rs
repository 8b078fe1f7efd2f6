// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recordingState`, a complex type.
    RecordingState "microsoft.graph.recordingState" "complex";
    /// `sequenceNumber`: Int32
    sequence_number "sequenceNumber": i32,
    /// `state`: mediaState, not null
    state "state" "r": mg::Open<super::MediaState>,
}
