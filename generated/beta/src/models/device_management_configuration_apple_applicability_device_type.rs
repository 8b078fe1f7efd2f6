// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationAppleApplicabilityDeviceType`, of
/// which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationAppleApplicabilityDeviceType {
    /// `none` (0)
    None,
    /// `ios` (1)
    Ios,
    /// `sharediPad` (2)
    SharediPad,
    /// `macOS` (4)
    MacOs,
    /// `unknownFutureValue` (1073741824)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceManagementConfigurationAppleApplicabilityDeviceType: "microsoft.graph.deviceManagementConfigurationAppleApplicabilityDeviceType", flags;
    None: "none" = 0,
    Ios: "ios" = 1,
    SharediPad: "sharediPad" = 2,
    MacOs: "macOS" = 4,
    UnknownFutureValue: "unknownFutureValue" = 1073741824,
}
