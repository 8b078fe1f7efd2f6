// @generated
use crate::mg;

/// Enumeration `microsoft.graph.provisionState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisionState {
    /// `notProvisioned` (0)
    NotProvisioned,
    /// `provisioningInProgress` (1)
    ProvisioningInProgress,
    /// `provisioningFailed` (2)
    ProvisioningFailed,
    /// `provisioningCompleted` (3)
    ProvisioningCompleted,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ProvisionState: "microsoft.graph.provisionState";
    NotProvisioned: "notProvisioned" = 0,
    ProvisioningInProgress: "provisioningInProgress" = 1,
    ProvisioningFailed: "provisioningFailed" = 2,
    ProvisioningCompleted: "provisioningCompleted" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
