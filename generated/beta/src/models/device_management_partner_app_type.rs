// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementPartnerAppType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementPartnerAppType {
    /// `unknown` (0)
    Unknown,
    /// `singleTenantApp` (1)
    SingleTenantApp,
    /// `multiTenantApp` (2)
    MultiTenantApp,
}

mg::enumeration! {
    DeviceManagementPartnerAppType: "microsoft.graph.deviceManagementPartnerAppType";
    Unknown: "unknown" = 0,
    SingleTenantApp: "singleTenantApp" = 1,
    MultiTenantApp: "multiTenantApp" = 2,
}
