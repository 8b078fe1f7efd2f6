// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oAuthScopeDictionary`, an open complex type.
    OAuthScopeDictionary "microsoft.graph.oAuthScopeDictionary" "complex open";
}
