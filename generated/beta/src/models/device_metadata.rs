// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceMetadata`.
pub struct DeviceMetadata {
    /// `deviceType`.
    pub device_type: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `operatingSystemSpecifications`.
    pub operating_system_specifications: mg::Field<
        mg::Boxed<super::OperatingSystemSpecifications>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceMetadata: "microsoft.graph.deviceMetadata", complex;
    device_type: "deviceType",
    ip_address: "ipAddress",
    operating_system_specifications: "operatingSystemSpecifications",
}
