// @generated
use crate::mg;

/// Complex type `microsoft.graph.oathTokenMetadata`.
pub struct OathTokenMetadata {
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `manufacturerProperties`.
    pub manufacturer_properties: mg::Field<Vec<super::KeyValue>>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `tokenType`. Never null.
    pub token_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OathTokenMetadata: "microsoft.graph.oathTokenMetadata", complex;
    enabled: "enabled",
    manufacturer: "manufacturer",
    manufacturer_properties: "manufacturerProperties",
    serial_number: "serialNumber",
    token_type: "tokenType" required,
}
