// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appManagementLevel`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppManagementLevel {
    /// `unspecified` (0)
    Unspecified,
    /// `unmanaged` (1)
    Unmanaged,
    /// `mdm` (2)
    Mdm,
    /// `androidEnterprise` (4)
    AndroidEnterprise,
    /// `androidEnterpriseDedicatedDevicesWithAzureAdSharedMode` (8)
    AndroidEnterpriseDedicatedDevicesWithAzureAdSharedMode,
    /// `androidOpenSourceProjectUserAssociated` (16)
    AndroidOpenSourceProjectUserAssociated,
    /// `androidOpenSourceProjectUserless` (32)
    AndroidOpenSourceProjectUserless,
    /// `unknownFutureValue` (64)
    UnknownFutureValue,
}

mg::enumeration! {
    AppManagementLevel: "microsoft.graph.appManagementLevel", flags;
    Unspecified: "unspecified" = 0,
    Unmanaged: "unmanaged" = 1,
    Mdm: "mdm" = 2,
    AndroidEnterprise: "androidEnterprise" = 4,
    AndroidEnterpriseDedicatedDevicesWithAzureAdSharedMode: "androidEnterpriseDedicatedDevicesWithAzureAdSharedMode" = 8,
    AndroidOpenSourceProjectUserAssociated: "androidOpenSourceProjectUserAssociated" = 16,
    AndroidOpenSourceProjectUserless: "androidOpenSourceProjectUserless" = 32,
    UnknownFutureValue: "unknownFutureValue" = 64,
}
