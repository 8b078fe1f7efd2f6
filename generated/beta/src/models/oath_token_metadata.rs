// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oathTokenMetadata`, a complex type.
    OathTokenMetadata "microsoft.graph.oathTokenMetadata" "complex";
    /// `enabled`: Boolean
    enabled "enabled": bool,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `manufacturerProperties`: Collection(keyValue)
    manufacturer_properties "manufacturerProperties": Vec<super::KeyValue>,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `tokenType`: String, not null
    token_type "tokenType" "r": String,
}
