// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyIntegerValuePair`, a complex type derived from `microsoft.graph.keyTypedValuePair`.
    KeyIntegerValuePair "microsoft.graph.keyIntegerValuePair" "complex" : super::KeyTypedValuePair;
    /// `key`: String, not null
    key "key" "r": String,
    /// `value`: Int32, not null
    value "value" "r": i32,
}

mg::derived_from! { KeyIntegerValuePair: super::KeyTypedValuePair }
