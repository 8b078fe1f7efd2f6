// @generated
use crate::mg;

/// Complex type `microsoft.graph.keyBooleanValuePair`, derived from
/// [`KeyTypedValuePair`](super::KeyTypedValuePair).
pub struct KeyBooleanValuePair {
    /// `key`. Never null.
    pub key: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyBooleanValuePair: "microsoft.graph.keyBooleanValuePair", complex, base super::KeyTypedValuePair;
    key: "key" required,
    value: "value" required,
}

mg::derived_from! { KeyBooleanValuePair: super::KeyTypedValuePair }
