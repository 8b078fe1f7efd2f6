// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.microsoftTunnelServerHealthStatus`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverhealthstatus?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftTunnelServerHealthStatus {
    /// `unknown` (0)
    Unknown,
    /// `healthy` (1)
    Healthy,
    /// `unhealthy` (2)
    Unhealthy,
    /// `warning` (3)
    Warning,
    /// `offline` (4)
    Offline,
    /// `upgradeInProgress` (5)
    UpgradeInProgress,
    /// `upgradeFailed` (6)
    UpgradeFailed,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    MicrosoftTunnelServerHealthStatus: "microsoft.graph.microsoftTunnelServerHealthStatus";
    Unknown: "unknown" = 0,
    Healthy: "healthy" = 1,
    Unhealthy: "unhealthy" = 2,
    Warning: "warning" = 3,
    Offline: "offline" = 4,
    UpgradeInProgress: "upgradeInProgress" = 5,
    UpgradeFailed: "upgradeFailed" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
