// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.device`.
pub struct Device {
    /// `deviceId`. Never null.
    pub device_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `isCompliant`. Never null.
    pub is_compliant: mg::Field<bool>,
    /// `lastAccessDateTime`. Never null.
    pub last_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operatingSystem`. Never null.
    pub operating_system: mg::Field<String>,
    /// `trafficType`. Never null.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Device: "microsoft.graph.networkaccess.device", complex;
    device_id: "deviceId" required,
    display_name: "displayName" required,
    is_compliant: "isCompliant" required,
    last_access_date_time: "lastAccessDateTime" required,
    operating_system: "operatingSystem" required,
    traffic_type: "trafficType" required,
}
