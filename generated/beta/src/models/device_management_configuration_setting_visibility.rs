// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationSettingVisibility`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingVisibility {
    /// `none` (0)
    None,
    /// `settingsCatalog` (1)
    SettingsCatalog,
    /// `template` (2)
    Template,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementConfigurationSettingVisibility: "microsoft.graph.deviceManagementConfigurationSettingVisibility", flags;
    None: "none" = 0,
    SettingsCatalog: "settingsCatalog" = 1,
    Template: "template" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
