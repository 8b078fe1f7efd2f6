// @generated
use crate::mg;

/// Complex type `microsoft.graph.recordingState`.
pub struct RecordingState {
    /// `sequenceNumber`.
    pub sequence_number: mg::Field<i32>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::MediaState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecordingState: "microsoft.graph.recordingState", complex;
    sequence_number: "sequenceNumber",
    state: "state" required,
}
