// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyRealValuePair`, a complex type derived from `microsoft.graph.keyTypedValuePair`.
    KeyRealValuePair "microsoft.graph.keyRealValuePair" "complex" : super::KeyTypedValuePair;
    /// `key`: String, not null
    key "key" "r": String,
    /// `value`: Double, not null
    value "value" "r": f64,
}

mg::derived_from! { KeyRealValuePair: super::KeyTypedValuePair }
