// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceModelsAndManufacturers`, a complex type.
    ManagedDeviceModelsAndManufacturers "microsoft.graph.managedDeviceModelsAndManufacturers" "complex";
    /// `deviceManufacturers`: Collection(String)
    device_manufacturers "deviceManufacturers": Vec<String>,
    /// `deviceModels`: Collection(String)
    device_models "deviceModels": Vec<String>,
}
