// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dictionaries`, an open complex type.
    Dictionaries "microsoft.graph.dictionaries" "complex open" => DictionariesKind;
}

/// The types derived from `microsoft.graph.dictionaries`.
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
