// @generated
use crate::mg;

/// Complex type `microsoft.graph.keyStringValuePair`, derived from
/// [`KeyTypedValuePair`](super::KeyTypedValuePair).
pub struct KeyStringValuePair {
    /// `key`. Never null.
    pub key: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyStringValuePair: "microsoft.graph.keyStringValuePair", complex, base super::KeyTypedValuePair;
    key: "key" required,
    value: "value" required,
}

mg::derived_from! { KeyStringValuePair: super::KeyTypedValuePair }
