// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partner.security.securityAlertResolvedReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityAlertResolvedReason {
    /// `legitimate` (0)
    Legitimate,
    /// `ignore` (1)
    Ignore,
    /// `fraud` (2)
    Fraud,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityAlertResolvedReason: "microsoft.graph.partner.security.securityAlertResolvedReason";
    Legitimate: "legitimate" = 0,
    Ignore: "ignore" = 1,
    Fraud: "fraud" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
