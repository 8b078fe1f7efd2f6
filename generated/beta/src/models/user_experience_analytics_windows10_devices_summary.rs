// @generated
use crate::mg;

/// Complex type [`microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticswindows10devicessummary?view=graph-rest-beta
pub struct UserExperienceAnalyticsWindows10DevicesSummary {
    /// `unsupportedOSversionDeviceCount`. Never null.
    pub unsupported_o_sversion_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsWindows10DevicesSummary: "microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary", complex;
    unsupported_o_sversion_device_count: "unsupportedOSversionDeviceCount" required,
}
