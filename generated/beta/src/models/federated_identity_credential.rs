// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.federatedIdentityCredential`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/federatedidentitycredential?view=graph-rest-beta>
    FederatedIdentityCredential "microsoft.graph.federatedIdentityCredential" "entity" : super::Entity;
    /// `audiences`: Collection(String), items not null
    audiences "audiences" "r": Vec<String>,
    /// `claimsMatchingExpression`: federatedIdentityExpression
    claims_matching_expression "claimsMatchingExpression": mg::Boxed<super::FederatedIdentityExpression>,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issuer`: String, not null
    issuer "issuer" "r": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { FederatedIdentityCredential: super::Entity }
