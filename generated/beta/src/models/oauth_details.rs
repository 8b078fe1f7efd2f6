// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oauthDetails`, a complex type.
    OauthDetails "microsoft.graph.oauthDetails" "complex";
}
