// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAppDistributionMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAppDistributionMethod {
    /// `store` (0)
    Store,
    /// `organization` (1)
    Organization,
    /// `sideloaded` (2)
    Sideloaded,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAppDistributionMethod: "microsoft.graph.teamsAppDistributionMethod";
    Store: "store" = 0,
    Organization: "organization" = 1,
    Sideloaded: "sideloaded" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
