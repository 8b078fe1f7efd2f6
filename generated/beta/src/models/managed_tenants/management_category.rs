// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.managementCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementCategory {
    /// `custom` (0)
    Custom,
    /// `devices` (1)
    Devices,
    /// `identity` (2)
    Identity,
    /// `data` (3)
    Data,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementCategory: "microsoft.graph.managedTenants.managementCategory";
    Custom: "custom" = 0,
    Devices: "devices" = 1,
    Identity: "identity" = 2,
    Data: "data" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
