// @generated
use crate::mg;

/// Entity type [`microsoft.graph.federatedIdentityCredential`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FederatedIdentityCredentialCollection`], for example
/// `graph.applications().id(id).federated_identity_credentials()`.
///
/// [`FederatedIdentityCredentialCollection`]: crate::requests::federated_identity_credential::FederatedIdentityCredentialCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/federatedidentitycredential?view=graph-rest-beta
pub struct FederatedIdentityCredential {
    /// `audiences`.
    pub audiences: mg::Field<Vec<String>>,
    /// `claimsMatchingExpression`.
    pub claims_matching_expression: mg::Field<
        mg::Boxed<super::FederatedIdentityExpression>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issuer`. Never null.
    pub issuer: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FederatedIdentityCredential: "microsoft.graph.federatedIdentityCredential", entity, base super::Entity;
    audiences: "audiences" required,
    claims_matching_expression: "claimsMatchingExpression",
    description: "description",
    id: "id" key required,
    issuer: "issuer" required,
    name: "name" required,
    subject: "subject",
}

mg::derived_from! { FederatedIdentityCredential: super::Entity }
