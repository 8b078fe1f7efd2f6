// @generated
use crate::mg;

/// Open complex type `microsoft.graph.searchResourceMetadataDictionary`, derived from
/// [`Dictionaries`](super::Dictionaries).
pub struct SearchResourceMetadataDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchResourceMetadataDictionary: "microsoft.graph.searchResourceMetadataDictionary", complex open, base super::Dictionaries;
}

mg::derived_from! { SearchResourceMetadataDictionary: super::Dictionaries }
