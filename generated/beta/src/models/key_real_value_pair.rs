// @generated
use crate::mg;

/// Complex type `microsoft.graph.keyRealValuePair`, derived from
/// [`KeyTypedValuePair`](super::KeyTypedValuePair).
pub struct KeyRealValuePair {
    /// `key`. Never null.
    pub key: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyRealValuePair: "microsoft.graph.keyRealValuePair", complex, base super::KeyTypedValuePair;
    key: "key" required,
    value: "value" required,
}

mg::derived_from! { KeyRealValuePair: super::KeyTypedValuePair }
