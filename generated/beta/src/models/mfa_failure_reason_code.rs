// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mfaFailureReasonCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MfaFailureReasonCode {
    /// `mfaIncomplete` (0)
    MfaIncomplete,
    /// `mfaDenied` (1)
    MfaDenied,
    /// `systemFailure` (2)
    SystemFailure,
    /// `badRequest` (3)
    BadRequest,
    /// `other` (4)
    Other,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    MfaFailureReasonCode: "microsoft.graph.mfaFailureReasonCode";
    MfaIncomplete: "mfaIncomplete" = 0,
    MfaDenied: "mfaDenied" = 1,
    SystemFailure: "systemFailure" = 2,
    BadRequest: "badRequest" = 3,
    Other: "other" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
