// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcManagedLicenseStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcManagedLicenseStatus {
    /// `enabled` (0)
    Enabled,
    /// `expired` (1)
    Expired,
    /// `blocked` (2)
    Blocked,
    /// `deleted` (3)
    Deleted,
    /// `unknown` (4)
    Unknown,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcManagedLicenseStatus: "microsoft.graph.cloudPcManagedLicenseStatus";
    Enabled: "enabled" = 0,
    Expired: "expired" = 1,
    Blocked: "blocked" = 2,
    Deleted: "deleted" = 3,
    Unknown: "unknown" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
