// @generated
use crate::mg;

/// Complex type `microsoft.graph.structuredDataEntry`.
pub struct StructuredDataEntry {
    /// `keyEntry`. Never null.
    pub key_entry: mg::Field<mg::Boxed<super::StructuredDataEntryTypedValue>>,
    /// `valueEntry`. Never null.
    pub value_entry: mg::Field<mg::Boxed<super::StructuredDataEntryTypedValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StructuredDataEntry: "microsoft.graph.structuredDataEntry", complex;
    key_entry: "keyEntry" required,
    value_entry: "valueEntry" required,
}
