// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.deploymentStateValue`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStateValue {
    /// `scheduled` (0)
    Scheduled,
    /// `offering` (1)
    Offering,
    /// `paused` (2)
    Paused,
    /// `faulted` (3)
    Faulted,
    /// `archived` (4)
    Archived,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    DeploymentStateValue: "microsoft.graph.windowsUpdates.deploymentStateValue";
    Scheduled: "scheduled" = 0,
    Offering: "offering" = 1,
    Paused: "paused" = 2,
    Faulted: "faulted" = 3,
    Archived: "archived" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
