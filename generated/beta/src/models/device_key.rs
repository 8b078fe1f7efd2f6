// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceKey`, a complex type.
    DeviceKey "microsoft.graph.deviceKey" "complex";
    /// `deviceId`: Guid
    device_id "deviceId": mg::Guid,
    /// `keyMaterial`: Binary
    key_material "keyMaterial": mg::Binary,
    /// `keyType`: String
    key_type "keyType": String,
}
