// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceDetail`.
pub struct DeviceDetail {
    /// `browser`.
    pub browser: mg::Field<String>,
    /// `browserId`.
    pub browser_id: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `isCompliant`.
    pub is_compliant: mg::Field<bool>,
    /// `isManaged`.
    pub is_managed: mg::Field<bool>,
    /// `operatingSystem`.
    pub operating_system: mg::Field<String>,
    /// `trustType`.
    pub trust_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceDetail: "microsoft.graph.deviceDetail", complex;
    browser: "browser",
    browser_id: "browserId",
    device_id: "deviceId",
    display_name: "displayName",
    is_compliant: "isCompliant",
    is_managed: "isManaged",
    operating_system: "operatingSystem",
    trust_type: "trustType",
}
