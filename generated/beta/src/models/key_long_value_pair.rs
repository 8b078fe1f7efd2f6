// @generated
use crate::mg;

/// Complex type `microsoft.graph.keyLongValuePair`.
pub struct KeyLongValuePair {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyLongValuePair: "microsoft.graph.keyLongValuePair", complex;
    name: "name" required,
    value: "value" required,
}
