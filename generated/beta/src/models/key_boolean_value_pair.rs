// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyBooleanValuePair`, a complex type derived from `microsoft.graph.keyTypedValuePair`.
    KeyBooleanValuePair "microsoft.graph.keyBooleanValuePair" "complex" : super::KeyTypedValuePair;
    /// `key`: String, not null
    key "key" "r": String,
    /// `value`: Boolean, not null
    value "value" "r": bool,
}

mg::derived_from! { KeyBooleanValuePair: super::KeyTypedValuePair }
