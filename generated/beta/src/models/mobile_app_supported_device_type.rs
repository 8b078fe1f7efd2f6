// @generated
use crate::mg;

/// Complex type `microsoft.graph.mobileAppSupportedDeviceType`.
pub struct MobileAppSupportedDeviceType {
    /// `maximumOperatingSystemVersion`.
    pub maximum_operating_system_version: mg::Field<String>,
    /// `minimumOperatingSystemVersion`.
    pub minimum_operating_system_version: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::DeviceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppSupportedDeviceType: "microsoft.graph.mobileAppSupportedDeviceType", complex;
    maximum_operating_system_version: "maximumOperatingSystemVersion",
    minimum_operating_system_version: "minimumOperatingSystemVersion",
    type_: "type" required,
}
