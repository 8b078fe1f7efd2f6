// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAppScopeAttributesDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    CustomAppScopeAttributesDictionary "microsoft.graph.customAppScopeAttributesDictionary" "complex open" : super::Dictionary;
}

mg::derived_from! { CustomAppScopeAttributesDictionary: super::Dictionary }
