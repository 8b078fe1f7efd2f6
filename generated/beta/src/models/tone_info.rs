// @generated
use crate::mg;

/// Complex type `microsoft.graph.toneInfo`.
pub struct ToneInfo {
    /// `sequenceId`. Never null.
    pub sequence_id: mg::Field<i64>,
    /// `tone`. Never null.
    pub tone: mg::Field<mg::Open<super::Tone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ToneInfo: "microsoft.graph.toneInfo", complex;
    sequence_id: "sequenceId" required,
    tone: "tone" required,
}
