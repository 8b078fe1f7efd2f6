// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.multiTenantOrganizationMember`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`MultiTenantOrganizationMemberCollection`], for example
/// `graph.directory_objects().cast_to_multi_tenant_organization_member()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`MultiTenantOrganizationMemberCollection`]: crate::requests::multi_tenant_organization_member::MultiTenantOrganizationMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/multitenantorganizationmember?view=graph-rest-beta
pub struct MultiTenantOrganizationMember {
    /// `addedByTenantId`.
    pub added_by_tenant_id: mg::Field<mg::Guid>,
    /// `addedDateTime`.
    pub added_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `joinedDateTime`.
    pub joined_date_time: mg::Field<mg::DateTimeOffset>,
    /// `role`.
    pub role: mg::Field<mg::Open<super::MultiTenantOrganizationMemberRole>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::MultiTenantOrganizationMemberState>>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// `transitionDetails`.
    pub transition_details: mg::Field<
        mg::Boxed<super::MultiTenantOrganizationMemberTransitionDetails>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantOrganizationMember: "microsoft.graph.multiTenantOrganizationMember", entity open, base super::DirectoryObject;
    added_by_tenant_id: "addedByTenantId",
    added_date_time: "addedDateTime",
    deleted_date_time: "deletedDateTime",
    display_name: "displayName",
    id: "id" key required,
    joined_date_time: "joinedDateTime",
    role: "role",
    state: "state",
    tenant_id: "tenantId" required,
    transition_details: "transitionDetails",
}

mg::derived_from! { MultiTenantOrganizationMember: super::DirectoryObject, super::Entity }
