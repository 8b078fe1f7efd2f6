// @generated
use crate::mg;

/// Abstract open entity type [`microsoft.graph.tenantRelationshipAccessPolicyBase`][reference],
/// derived from [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`TenantRelationshipAccessPolicyBaseCollection`], for example
/// `graph.directory_objects().cast_to_tenant_relationship_access_policy_base()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`TenantRelationshipAccessPolicyBaseCollection`]: crate::requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantrelationshipaccesspolicybase?view=graph-rest-beta
pub struct TenantRelationshipAccessPolicyBase {
    /// `definition`.
    pub definition: mg::Field<Vec<String>>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantRelationshipAccessPolicyBase: "microsoft.graph.tenantRelationshipAccessPolicyBase", entity open abstract, base super::PolicyBase, family TenantRelationshipAccessPolicyBaseKind;
    definition: "definition" required,
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { TenantRelationshipAccessPolicyBase: super::PolicyBase, super::DirectoryObject, super::Entity }

/// The types derived from [`TenantRelationshipAccessPolicyBase`].
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
