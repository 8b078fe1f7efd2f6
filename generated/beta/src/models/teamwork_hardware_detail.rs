// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkHardwareDetail`.
pub struct TeamworkHardwareDetail {
    /// `macAddresses`.
    pub mac_addresses: mg::Field<Vec<String>>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `uniqueId`.
    pub unique_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkHardwareDetail: "microsoft.graph.teamworkHardwareDetail", complex;
    mac_addresses: "macAddresses",
    manufacturer: "manufacturer",
    model: "model",
    serial_number: "serialNumber",
    unique_id: "uniqueId",
}
