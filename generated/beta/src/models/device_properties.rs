// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceProperties`, a complex type.
    DeviceProperties "microsoft.graph.deviceProperties" "complex";
    /// `deviceIdentifiers`: Collection(String)
    device_identifiers "deviceIdentifiers": Vec<String>,
}
