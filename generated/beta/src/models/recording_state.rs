// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recordingState`, a complex type.
    RecordingState "microsoft.graph.recordingState" "complex";
    /// `sequenceNumber`: Int64
    sequence_number "sequenceNumber": i64,
    /// `state`: mediaState, not null
    state "state" "r": mg::Open<super::MediaState>,
}
