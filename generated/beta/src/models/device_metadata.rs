// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceMetadata`, a complex type.
    DeviceMetadata "microsoft.graph.deviceMetadata" "complex";
    /// `deviceType`: String
    device_type "deviceType": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `operatingSystemSpecifications`: operatingSystemSpecifications
    operating_system_specifications "operatingSystemSpecifications": mg::Boxed<super::OperatingSystemSpecifications>,
}
