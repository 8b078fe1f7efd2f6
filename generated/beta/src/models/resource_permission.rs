// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourcePermission`, a complex type.
    ResourcePermission "microsoft.graph.resourcePermission" "complex";
    /// `type`: String, not null
    type_ "type" "r": String,
    /// `value`: String, not null
    value "value" "r": String,
}
