// @generated
use crate::mg;

/// Complex type [`microsoft.graph.managedDeviceModelsAndManufacturers`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicemodelsandmanufacturers?view=graph-rest-beta
pub struct ManagedDeviceModelsAndManufacturers {
    /// `deviceManufacturers`.
    pub device_manufacturers: mg::Field<Vec<String>>,
    /// `deviceModels`.
    pub device_models: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceModelsAndManufacturers: "microsoft.graph.managedDeviceModelsAndManufacturers", complex;
    device_manufacturers: "deviceManufacturers",
    device_models: "deviceModels",
}
