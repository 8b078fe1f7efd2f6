// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.structuredDataEntry`, a complex type.
    StructuredDataEntry "microsoft.graph.structuredDataEntry" "complex";
    /// `keyEntry`: structuredDataEntryTypedValue, not null
    key_entry "keyEntry" "r": mg::Boxed<super::StructuredDataEntryTypedValue>,
    /// `valueEntry`: structuredDataEntryTypedValue, not null
    value_entry "valueEntry" "r": mg::Boxed<super::StructuredDataEntryTypedValue>,
}
