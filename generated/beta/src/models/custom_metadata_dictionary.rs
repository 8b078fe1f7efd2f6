// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customMetadataDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    CustomMetadataDictionary "microsoft.graph.customMetadataDictionary" "complex open" : super::Dictionary;
}

mg::derived_from! { CustomMetadataDictionary: super::Dictionary }
