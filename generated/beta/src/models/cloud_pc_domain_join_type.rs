// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDomainJoinType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDomainJoinType {
    /// `azureADJoin` (0)
    AzureAdJoin,
    /// `hybridAzureADJoin` (1)
    HybridAzureAdJoin,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcDomainJoinType: "microsoft.graph.cloudPcDomainJoinType";
    AzureAdJoin: "azureADJoin" = 0,
    HybridAzureAdJoin: "hybridAzureADJoin" = 1,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
