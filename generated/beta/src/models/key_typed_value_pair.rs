// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyTypedValuePair`, an abstract complex type.
    KeyTypedValuePair "microsoft.graph.keyTypedValuePair" "complex abstract" => KeyTypedValuePairKind;
    /// `key`: String, not null
    key "key" "r": String,
}

/// The types derived from `microsoft.graph.keyTypedValuePair`.
#[non_exhaustive]
pub enum KeyTypedValuePairKind {
    KeyBooleanValuePair(Box<super::KeyBooleanValuePair>),
    KeyIntegerValuePair(Box<super::KeyIntegerValuePair>),
    KeyRealValuePair(Box<super::KeyRealValuePair>),
    KeyStringValuePair(Box<super::KeyStringValuePair>),
    /// None of these, or a type that this version does not know.
    Other(Box<KeyTypedValuePair>),
}

mg::family! {
    KeyTypedValuePair => KeyTypedValuePairKind;
    KeyBooleanValuePair(super::KeyBooleanValuePair),
    KeyIntegerValuePair(super::KeyIntegerValuePair),
    KeyRealValuePair(super::KeyRealValuePair),
    KeyStringValuePair(super::KeyStringValuePair),
}
