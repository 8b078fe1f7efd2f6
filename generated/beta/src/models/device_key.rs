// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceKey`.
pub struct DeviceKey {
    /// `deviceId`.
    pub device_id: mg::Field<mg::Guid>,
    /// `keyMaterial`. Secret: masked in `Debug`.
    pub key_material: mg::Field<mg::Binary>,
    /// `keyType`.
    pub key_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceKey: "microsoft.graph.deviceKey", complex;
    device_id: "deviceId",
    key_material: "keyMaterial" secret,
    key_type: "keyType",
}
