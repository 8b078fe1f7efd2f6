// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectorHealthState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorHealthState {
    /// `healthy` (0)
    Healthy,
    /// `warning` (1)
    Warning,
    /// `unhealthy` (2)
    Unhealthy,
    /// `unknown` (3)
    Unknown,
}

mg::enumeration! {
    ConnectorHealthState: "microsoft.graph.connectorHealthState";
    Healthy: "healthy" = 0,
    Warning: "warning" = 1,
    Unhealthy: "unhealthy" = 2,
    Unknown: "unknown" = 3,
}
