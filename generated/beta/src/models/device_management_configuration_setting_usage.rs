// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationSettingUsage`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingUsage {
    /// `none` (0)
    None,
    /// `configuration` (1)
    Configuration,
    /// `compliance` (2)
    Compliance,
    /// `reusableSetting` (4)
    ReusableSetting,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementConfigurationSettingUsage: "microsoft.graph.deviceManagementConfigurationSettingUsage", flags;
    None: "none" = 0,
    Configuration: "configuration" = 1,
    Compliance: "compliance" = 2,
    ReusableSetting: "reusableSetting" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
