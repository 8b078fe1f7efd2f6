// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resultTemplateDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    ResultTemplateDictionary "microsoft.graph.resultTemplateDictionary" "complex open" : super::Dictionary;
}

mg::derived_from! { ResultTemplateDictionary: super::Dictionary }
