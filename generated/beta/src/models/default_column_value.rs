// @generated
use crate::mg;

/// Complex type `microsoft.graph.defaultColumnValue`.
pub struct DefaultColumnValue {
    /// `formula`.
    pub formula: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DefaultColumnValue: "microsoft.graph.defaultColumnValue", complex;
    formula: "formula",
    value: "value",
}
