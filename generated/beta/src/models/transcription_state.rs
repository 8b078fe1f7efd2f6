// @generated
use crate::mg;

/// Complex type `microsoft.graph.transcriptionState`.
pub struct TranscriptionState {
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
    TranscriptionState: "microsoft.graph.transcriptionState", complex;
    sequence_number: "sequenceNumber",
    state: "state" required,
}
