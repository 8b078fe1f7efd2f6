// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// `unifiedGroups` (0)
    UnifiedGroups,
    /// `azureAD` (1)
    AzureAd,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    GroupType: "microsoft.graph.groupType";
    UnifiedGroups: "unifiedGroups" = 0,
    AzureAd: "azureAD" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
