// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.search.identitySet`, an open complex type.
    IdentitySet "microsoft.graph.search.identitySet" "complex open";
    /// `application`: microsoft.graph.search.identity
    application "application": mg::Boxed<super::Identity>,
    /// `device`: microsoft.graph.search.identity
    device "device": mg::Boxed<super::Identity>,
    /// `user`: microsoft.graph.search.identity
    user "user": mg::Boxed<super::Identity>,
}
