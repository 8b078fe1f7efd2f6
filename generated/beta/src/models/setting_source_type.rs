// @generated
use crate::mg;

/// `microsoft.graph.settingSourceType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingSourceType {
    /// `deviceConfiguration`, 0.
    DeviceConfiguration,
    /// `deviceIntent`, 1.
    DeviceIntent,
}

mg::enumeration! {
    SettingSourceType "microsoft.graph.settingSourceType" "";
    DeviceConfiguration "deviceConfiguration" 0,
    DeviceIntent "deviceIntent" 1,
}
