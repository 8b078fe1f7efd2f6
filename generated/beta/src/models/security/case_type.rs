// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseType {
    /// `standard` (1)
    Standard,
    /// `premium` (2)
    Premium,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CaseType: "microsoft.graph.security.caseType";
    Standard: "standard" = 1,
    Premium: "premium" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
