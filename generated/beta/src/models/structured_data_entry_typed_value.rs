// @generated
use crate::mg;

/// Complex type `microsoft.graph.structuredDataEntryTypedValue`.
pub struct StructuredDataEntryTypedValue {
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::StructuredDataEntryValueType>>,
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StructuredDataEntryTypedValue: "microsoft.graph.structuredDataEntryTypedValue", complex;
    type_: "type" required,
    values: "values" required,
}
