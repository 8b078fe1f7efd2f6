// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.policyBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-policybase?view=graph-rest-beta>
    PolicyBase "microsoft.graph.security.policyBase" "entity abstract" : crate::models::Entity => PolicyBaseKind;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.security.policyStatus
    status "status": mg::Open<super::PolicyStatus>,
}

mg::derived_from! { PolicyBase: crate::models::Entity }

/// The types derived from `microsoft.graph.security.policyBase`.
#[non_exhaustive]
pub enum PolicyBaseKind {
    EdiscoveryHoldPolicy(Box<super::EdiscoveryHoldPolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyBase>),
}

mg::family! {
    PolicyBase => PolicyBaseKind;
    EdiscoveryHoldPolicy(super::EdiscoveryHoldPolicy),
}
