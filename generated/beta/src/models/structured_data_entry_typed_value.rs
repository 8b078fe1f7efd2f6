// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.structuredDataEntryTypedValue`, a complex type.
    StructuredDataEntryTypedValue "microsoft.graph.structuredDataEntryTypedValue" "complex";
    /// `type`: structuredDataEntryValueType, not null
    type_ "type" "r": mg::Open<super::StructuredDataEntryValueType>,
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}
