// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deploymentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStatus {
    /// `upToDate` (1)
    UpToDate,
    /// `outdated` (2)
    Outdated,
    /// `updating` (3)
    Updating,
    /// `updateFailed` (4)
    UpdateFailed,
    /// `notConfigured` (5)
    NotConfigured,
    /// `unreachable` (6)
    Unreachable,
    /// `disconnected` (7)
    Disconnected,
    /// `startFailure` (8)
    StartFailure,
    /// `syncing` (9)
    Syncing,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    DeploymentStatus: "microsoft.graph.security.deploymentStatus";
    UpToDate: "upToDate" = 1,
    Outdated: "outdated" = 2,
    Updating: "updating" = 3,
    UpdateFailed: "updateFailed" = 4,
    NotConfigured: "notConfigured" = 5,
    Unreachable: "unreachable" = 6,
    Disconnected: "disconnected" = 7,
    StartFailure: "startFailure" = 8,
    Syncing: "syncing" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
