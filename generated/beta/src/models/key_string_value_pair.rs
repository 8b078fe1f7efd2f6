// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyStringValuePair`, a complex type derived from `microsoft.graph.keyTypedValuePair`.
    KeyStringValuePair "microsoft.graph.keyStringValuePair" "complex" : super::KeyTypedValuePair;
    /// `key`: String, not null
    key "key" "r": String,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { KeyStringValuePair: super::KeyTypedValuePair }
