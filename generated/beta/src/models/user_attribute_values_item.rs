// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userAttributeValuesItem`, a complex type.
    UserAttributeValuesItem "microsoft.graph.userAttributeValuesItem" "complex";
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `name`: String
    name "name": String,
    /// `value`: String
    value "value": String,
}
