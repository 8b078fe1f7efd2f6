// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`, a complex type.
    UserExperienceAnalyticsWindows10DevicesSummary "microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary" "complex";
    /// `unsupportedOSversionDeviceCount`: Int32, not null
    unsupported_o_sversion_device_count "unsupportedOSversionDeviceCount" "r": i32,
}
