// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.teamsDeliveryLocation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsDeliveryLocation {
    /// `unknown` (0)
    Unknown,
    /// `teams` (1)
    Teams,
    /// `quarantine` (2)
    Quarantine,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsDeliveryLocation: "microsoft.graph.security.teamsDeliveryLocation";
    Unknown: "unknown" = 0,
    Teams: "teams" = 1,
    Quarantine: "quarantine" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
