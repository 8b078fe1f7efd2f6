// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.stringDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    StringDictionary "microsoft.graph.stringDictionary" "complex open" : super::Dictionary;
}

mg::derived_from! { StringDictionary: super::Dictionary }
