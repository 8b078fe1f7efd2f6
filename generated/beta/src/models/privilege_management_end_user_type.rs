// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privilegeManagementEndUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivilegeManagementEndUserType {
    /// `undetermined` (0)
    Undetermined,
    /// `azureAd` (1)
    AzureAd,
    /// `hybrid` (2)
    Hybrid,
    /// `local` (3)
    Local,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivilegeManagementEndUserType: "microsoft.graph.privilegeManagementEndUserType";
    Undetermined: "undetermined" = 0,
    AzureAd: "azureAd" = 1,
    Hybrid: "hybrid" = 2,
    Local: "local" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
