// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appMetadataEntry`, a complex type.
    AppMetadataEntry "microsoft.graph.appMetadataEntry" "complex";
    /// `key`: String
    key "key": String,
    /// `value`: Binary
    value "value": mg::Binary,
}
