// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppSupportedDeviceType`, a complex type.
    MobileAppSupportedDeviceType "microsoft.graph.mobileAppSupportedDeviceType" "complex";
    /// `maximumOperatingSystemVersion`: String
    maximum_operating_system_version "maximumOperatingSystemVersion": String,
    /// `minimumOperatingSystemVersion`: String
    minimum_operating_system_version "minimumOperatingSystemVersion": String,
    /// `type`: deviceType, not null
    type_ "type" "r": mg::Open<super::DeviceType>,
}
