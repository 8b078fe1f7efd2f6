// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchResourceMetadataDictionary`, an open complex type derived from `microsoft.graph.dictionaries`.
    SearchResourceMetadataDictionary "microsoft.graph.searchResourceMetadataDictionary" "complex open" : super::Dictionaries;
}

mg::derived_from! { SearchResourceMetadataDictionary: super::Dictionaries }
