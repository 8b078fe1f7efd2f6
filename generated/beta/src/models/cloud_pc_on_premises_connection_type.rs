// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcOnPremisesConnectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcOnPremisesConnectionType {
    /// `hybridAzureADJoin` (0)
    HybridAzureAdJoin,
    /// `azureADJoin` (1)
    AzureAdJoin,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcOnPremisesConnectionType: "microsoft.graph.cloudPcOnPremisesConnectionType";
    HybridAzureAdJoin: "hybridAzureADJoin" = 0,
    AzureAdJoin: "azureADJoin" = 1,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
