// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.managedTenants.tenantTag`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`TenantTagCollection`](crate::requests::managed_tenants::tenant_tag::TenantTagCollection), for
/// example `graph.tenant_relationships().managed_tenants().tenant_tags()`.
///
/// Operations: `assign_tag`, `unassign_tag`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-tenanttag?view=graph-rest-beta
pub struct TenantTag {
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenants`.
    pub tenants: mg::Field<Vec<super::TenantInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantTag: "microsoft.graph.managedTenants.tenantTag", entity open, base crate::models::Entity;
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    tenants: "tenants",
}

mg::derived_from! { TenantTag: crate::models::Entity }
