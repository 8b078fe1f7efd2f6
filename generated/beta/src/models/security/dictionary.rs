// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dictionary`, an open complex type.
    Dictionary "microsoft.graph.security.dictionary" "complex open" => DictionaryKind;
}

/// The types derived from `microsoft.graph.security.dictionary`.
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
