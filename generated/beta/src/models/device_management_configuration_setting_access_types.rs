// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationSettingAccessTypes`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingAccessTypes {
    /// `none` (0)
    None,
    /// `add` (1)
    Add,
    /// `copy` (2)
    Copy,
    /// `delete` (4)
    Delete,
    /// `get` (8)
    Get,
    /// `replace` (16)
    Replace,
    /// `execute` (32)
    Execute,
}

mg::enumeration! {
    DeviceManagementConfigurationSettingAccessTypes: "microsoft.graph.deviceManagementConfigurationSettingAccessTypes", flags;
    None: "none" = 0,
    Add: "add" = 1,
    Copy: "copy" = 2,
    Delete: "delete" = 4,
    Get: "get" = 8,
    Replace: "replace" = 16,
    Execute: "execute" = 32,
}
