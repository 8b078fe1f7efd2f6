// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.structuredDataEntry`, a complex type.
    StructuredDataEntry "microsoft.graph.structuredDataEntry" "complex";
    /// `keyEntry`: structuredDataEntryTypedValue
    key_entry "keyEntry": mg::Boxed<super::StructuredDataEntryTypedValue>,
    /// `valueEntry`: structuredDataEntryTypedValue
    value_entry "valueEntry": mg::Boxed<super::StructuredDataEntryTypedValue>,
}
