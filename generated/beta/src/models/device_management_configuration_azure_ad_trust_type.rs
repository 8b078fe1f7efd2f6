// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationAzureAdTrustType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationAzureAdTrustType {
    /// `none` (0)
    None,
    /// `azureAdJoined` (1)
    AzureAdJoined,
    /// `addWorkAccount` (2)
    AddWorkAccount,
    /// `mdmOnly` (4)
    MdmOnly,
}

mg::enumeration! {
    DeviceManagementConfigurationAzureAdTrustType: "microsoft.graph.deviceManagementConfigurationAzureAdTrustType";
    None: "none" = 0,
    AzureAdJoined: "azureAdJoined" = 1,
    AddWorkAccount: "addWorkAccount" = 2,
    MdmOnly: "mdmOnly" = 4,
}
