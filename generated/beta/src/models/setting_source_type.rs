// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.settingSourceType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-settingsourcetype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingSourceType {
    /// `deviceConfiguration` (0)
    DeviceConfiguration,
    /// `deviceIntent` (1)
    DeviceIntent,
}

mg::enumeration! {
    SettingSourceType: "microsoft.graph.settingSourceType";
    DeviceConfiguration: "deviceConfiguration" = 0,
    DeviceIntent: "deviceIntent" = 1,
}
