// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationFailureReasonCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationFailureReasonCode {
    /// `incomplete` (0)
    Incomplete,
    /// `denied` (1)
    Denied,
    /// `systemFailure` (2)
    SystemFailure,
    /// `badRequest` (3)
    BadRequest,
    /// `other` (4)
    Other,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `userError` (6)
    UserError,
    /// `configError` (7)
    ConfigError,
}

mg::enumeration! {
    AuthenticationFailureReasonCode: "microsoft.graph.authenticationFailureReasonCode";
    Incomplete: "incomplete" = 0,
    Denied: "denied" = 1,
    SystemFailure: "systemFailure" = 2,
    BadRequest: "badRequest" = 3,
    Other: "other" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    UserError: "userError" = 6,
    ConfigError: "configError" = 7,
}
