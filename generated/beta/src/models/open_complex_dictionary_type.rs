// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openComplexDictionaryType`, an open complex type derived from `microsoft.graph.Dictionary`.
    OpenComplexDictionaryType "microsoft.graph.openComplexDictionaryType" "complex open" : super::Dictionary;
}

mg::derived_from! { OpenComplexDictionaryType: super::Dictionary }
