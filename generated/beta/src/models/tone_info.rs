// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.toneInfo`, a complex type.
    ToneInfo "microsoft.graph.toneInfo" "complex";
    /// `sequenceId`: Int64, not null
    sequence_id "sequenceId" "r": i64,
    /// `tone`: tone, not null
    tone "tone" "r": mg::Open<super::Tone>,
}
