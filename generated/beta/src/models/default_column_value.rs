// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.defaultColumnValue`, a complex type.
    DefaultColumnValue "microsoft.graph.defaultColumnValue" "complex";
    /// `formula`: String
    formula "formula": String,
    /// `value`: String
    value "value": String,
}
