// @generated
use crate::mg;

/// `microsoft.graph.joinType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinType {
    /// `unknown`, 0.
    Unknown,
    /// `azureADJoined`, 1.
    AzureAdJoined,
    /// `azureADRegistered`, 2.
    AzureAdRegistered,
    /// `hybridAzureADJoined`, 3.
    HybridAzureAdJoined,
}

mg::enumeration! {
    JoinType "microsoft.graph.joinType" "";
    Unknown "unknown" 0,
    AzureAdJoined "azureADJoined" 1,
    AzureAdRegistered "azureADRegistered" 2,
    HybridAzureAdJoined "hybridAzureADJoined" 3,
}
