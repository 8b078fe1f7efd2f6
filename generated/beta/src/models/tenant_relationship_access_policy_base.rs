// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantRelationshipAccessPolicyBase`, an abstract open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantrelationshipaccesspolicybase?view=graph-rest-beta>
    TenantRelationshipAccessPolicyBase "microsoft.graph.tenantRelationshipAccessPolicyBase" "entity open abstract" : super::PolicyBase => TenantRelationshipAccessPolicyBaseKind;
    /// `definition`: Collection(String), items not null
    definition "definition" "r": Vec<String>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TenantRelationshipAccessPolicyBase: super::PolicyBase, super::DirectoryObject, super::Entity }

/// The types derived from `microsoft.graph.tenantRelationshipAccessPolicyBase`.
#[non_exhaustive]
pub enum TenantRelationshipAccessPolicyBaseKind {
    CrossTenantAccessPolicy(Box<super::CrossTenantAccessPolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<TenantRelationshipAccessPolicyBase>),
}

mg::family! {
    TenantRelationshipAccessPolicyBase => TenantRelationshipAccessPolicyBaseKind;
    CrossTenantAccessPolicy(super::CrossTenantAccessPolicy),
}
