// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.keyTypedValuePair`.
pub struct KeyTypedValuePair {
    /// `key`. Never null.
    pub key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyTypedValuePair: "microsoft.graph.keyTypedValuePair", complex abstract, family KeyTypedValuePairKind;
    key: "key" required,
}

/// The types derived from [`KeyTypedValuePair`].
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
