// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.joinType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-jointype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinType {
    /// `unknown` (0)
    Unknown,
    /// `azureADJoined` (1)
    AzureAdJoined,
    /// `azureADRegistered` (2)
    AzureAdRegistered,
    /// `hybridAzureADJoined` (3)
    HybridAzureAdJoined,
}

mg::enumeration! {
    JoinType: "microsoft.graph.joinType";
    Unknown: "unknown" = 0,
    AzureAdJoined: "azureADJoined" = 1,
    AzureAdRegistered: "azureADRegistered" = 2,
    HybridAzureAdJoined: "hybridAzureADJoined" = 3,
}
