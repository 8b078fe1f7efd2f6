// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.account`, a complex type.
    Account "microsoft.graph.security.account" "complex";
    /// `actions`: Collection(microsoft.graph.security.action), items not null
    actions "actions" "r": Vec<mg::Open<super::Action>>,
    /// `identifier`: String, not null
    identifier "identifier" "r": String,
    /// `identityProvider`: microsoft.graph.security.identityProvider, not null
    identity_provider "identityProvider" "r": mg::Open<super::IdentityProvider>,
}
