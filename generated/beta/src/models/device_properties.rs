// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceProperties`.
pub struct DeviceProperties {
    /// `deviceIdentifiers`.
    pub device_identifiers: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceProperties: "microsoft.graph.deviceProperties", complex;
    device_identifiers: "deviceIdentifiers",
}
