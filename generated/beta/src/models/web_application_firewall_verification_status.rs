// @generated
use crate::mg;

/// Enumeration `microsoft.graph.webApplicationFirewallVerificationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebApplicationFirewallVerificationStatus {
    /// `success` (0)
    Success,
    /// `warning` (1)
    Warning,
    /// `failure` (2)
    Failure,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WebApplicationFirewallVerificationStatus: "microsoft.graph.webApplicationFirewallVerificationStatus";
    Success: "success" = 0,
    Warning: "warning" = 1,
    Failure: "failure" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
