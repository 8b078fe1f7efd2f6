// @generated
use crate::mg;

/// Complex type `microsoft.graph.keyIntegerValuePair`, derived from
/// [`KeyTypedValuePair`](super::KeyTypedValuePair).
pub struct KeyIntegerValuePair {
    /// `key`. Never null.
    pub key: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyIntegerValuePair: "microsoft.graph.keyIntegerValuePair", complex, base super::KeyTypedValuePair;
    key: "key" required,
    value: "value" required,
}

mg::derived_from! { KeyIntegerValuePair: super::KeyTypedValuePair }
