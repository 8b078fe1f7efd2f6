// @generated
use crate::mg;

/// Enumeration `microsoft.graph.provisioningStatusErrorCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningStatusErrorCategory {
    /// `failure` (0)
    Failure,
    /// `nonServiceFailure` (1)
    NonServiceFailure,
    /// `success` (2)
    Success,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ProvisioningStatusErrorCategory: "microsoft.graph.provisioningStatusErrorCategory";
    Failure: "failure" = 0,
    NonServiceFailure: "nonServiceFailure" = 1,
    Success: "success" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
