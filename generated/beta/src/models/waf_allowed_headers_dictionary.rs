// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.wafAllowedHeadersDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    WafAllowedHeadersDictionary "microsoft.graph.wafAllowedHeadersDictionary" "complex open" : super::Dictionary;
}

mg::derived_from! { WafAllowedHeadersDictionary: super::Dictionary }
