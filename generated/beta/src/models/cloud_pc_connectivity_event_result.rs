// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcConnectivityEventResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcConnectivityEventResult {
    /// `unknown` (0)
    Unknown,
    /// `success` (1)
    Success,
    /// `failure` (2)
    Failure,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcConnectivityEventResult: "microsoft.graph.cloudPcConnectivityEventResult";
    Unknown: "unknown" = 0,
    Success: "success" = 1,
    Failure: "failure" = 2,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
