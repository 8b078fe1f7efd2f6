// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeInfo`, a complex type.
    AttributeInfo "microsoft.graph.attributeInfo" "complex";
    /// `name`: String
    name "name": String,
    /// `value`: String
    value "value": String,
}
