// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.evaluationResultType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationResultType {
    /// `unknown` (0)
    Unknown,
    /// `success` (1)
    Success,
    /// `error` (2)
    Error,
    /// `needAdditionalClaims` (3)
    NeedAdditionalClaims,
    /// `rejected` (4)
    Rejected,
    /// `timedOut` (5)
    TimedOut,
    /// `capacityExceeded` (6)
    CapacityExceeded,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    EvaluationResultType: "microsoft.graph.security.securityCopilot.evaluationResultType";
    Unknown: "unknown" = 0,
    Success: "success" = 1,
    Error: "error" = 2,
    NeedAdditionalClaims: "needAdditionalClaims" = 3,
    Rejected: "rejected" = 4,
    TimedOut: "timedOut" = 5,
    CapacityExceeded: "capacityExceeded" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
