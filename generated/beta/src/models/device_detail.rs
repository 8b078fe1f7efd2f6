// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceDetail`, a complex type.
    DeviceDetail "microsoft.graph.deviceDetail" "complex";
    /// `browser`: String
    browser "browser": String,
    /// `browserId`: String
    browser_id "browserId": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `isCompliant`: Boolean
    is_compliant "isCompliant": bool,
    /// `isManaged`: Boolean
    is_managed "isManaged": bool,
    /// `operatingSystem`: String
    operating_system "operatingSystem": String,
    /// `trustType`: String
    trust_type "trustType": String,
}
