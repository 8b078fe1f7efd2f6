// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.credential`, a complex type.
    Credential "microsoft.graph.credential" "complex";
    /// `fieldId`: String
    field_id "fieldId": String,
    /// `type`: String
    type_ "type": String,
    /// `value`: String
    value "value": String,
}
