// @generated
use crate::mg;

/// Complex type `microsoft.graph.stringKeyLongValuePair`.
pub struct StringKeyLongValuePair {
    /// `key`.
    pub key: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StringKeyLongValuePair: "microsoft.graph.stringKeyLongValuePair", complex;
    key: "key",
    value: "value" required,
}
