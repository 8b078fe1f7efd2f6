// @generated
use crate::mg;

/// Open complex type `microsoft.graph.dictionaries`.
pub struct Dictionaries {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dictionaries: "microsoft.graph.dictionaries", complex open, family DictionariesKind;
}

/// The types derived from [`Dictionaries`].
#[non_exhaustive]
pub enum DictionariesKind {
    CopilotSearchResourceMetadataDictionary(
        Box<super::CopilotSearchResourceMetadataDictionary>,
    ),
    SearchResourceMetadataDictionary(Box<super::SearchResourceMetadataDictionary>),
    /// None of these, or a type that this version does not know.
    Other(Box<Dictionaries>),
}

mg::family! {
    Dictionaries => DictionariesKind;
    CopilotSearchResourceMetadataDictionary(super::CopilotSearchResourceMetadataDictionary),
    SearchResourceMetadataDictionary(super::SearchResourceMetadataDictionary),
}
