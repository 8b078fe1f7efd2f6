// @generated
use crate::mg;

/// Enumeration `microsoft.graph.provisioningResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningResult {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `skipped` (2)
    Skipped,
    /// `warning` (3)
    Warning,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ProvisioningResult: "microsoft.graph.provisioningResult";
    Success: "success" = 0,
    Failure: "failure" = 1,
    Skipped: "skipped" = 2,
    Warning: "warning" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
