// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.pstnCallDurationSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PstnCallDurationSource {
    /// `microsoft` (0)
    Microsoft,
    /// `operator` (1)
    Operator,
}

mg::enumeration! {
    PstnCallDurationSource: "microsoft.graph.callRecords.pstnCallDurationSource";
    Microsoft: "microsoft" = 0,
    Operator: "operator" = 1,
}
