// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.healthState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-healthstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthState {
    /// `unknown` (0)
    Unknown,
    /// `healthy` (1)
    Healthy,
    /// `unhealthy` (2)
    Unhealthy,
}

mg::enumeration! {
    HealthState: "microsoft.graph.healthState";
    Unknown: "unknown" = 0,
    Healthy: "healthy" = 1,
    Unhealthy: "unhealthy" = 2,
}
