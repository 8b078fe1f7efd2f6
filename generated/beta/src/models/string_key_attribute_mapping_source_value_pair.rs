// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.stringKeyAttributeMappingSourceValuePair`, a complex type.
    StringKeyAttributeMappingSourceValuePair "microsoft.graph.stringKeyAttributeMappingSourceValuePair" "complex";
    /// `key`: String
    key "key": String,
    /// `value`: attributeMappingSource
    value "value": mg::Boxed<super::AttributeMappingSource>,
}
