// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.dictionary`.
pub struct Dictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dictionary: "microsoft.graph.security.dictionary", complex open, family DictionaryKind;
}

/// The types derived from [`Dictionary`].
#[non_exhaustive]
pub enum DictionaryKind {
    AlertCustomDetails(Box<super::AlertCustomDetails>),
    /// None of these, or a type that this version does not know.
    Other(Box<Dictionary>),
}

mg::family! {
    Dictionary => DictionaryKind;
    AlertCustomDetails(super::AlertCustomDetails),
}
