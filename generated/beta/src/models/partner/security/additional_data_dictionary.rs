// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.additionalDataDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    AdditionalDataDictionary "microsoft.graph.partner.security.additionalDataDictionary" "complex open" : crate::models::Dictionary;
}

mg::derived_from! { AdditionalDataDictionary: crate::models::Dictionary }
