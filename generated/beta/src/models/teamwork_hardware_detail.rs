// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkHardwareDetail`, a complex type.
    TeamworkHardwareDetail "microsoft.graph.teamworkHardwareDetail" "complex";
    /// `macAddresses`: Collection(String)
    mac_addresses "macAddresses": Vec<String>,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `uniqueId`: String
    unique_id "uniqueId": String,
}
