// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.permissionGrantPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`PermissionGrantPolicyCollection`], for example
/// `graph.directory_objects().cast_to_permission_grant_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`PermissionGrantPolicyCollection`]: crate::requests::permission_grant_policy::PermissionGrantPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-beta
pub struct PermissionGrantPolicy {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includeAllPreApprovedApplications`.
    pub include_all_pre_approved_applications: mg::Field<bool>,
    /// `resourceScopeType`.
    pub resource_scope_type: mg::Field<mg::Open<super::ResourceScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionGrantPolicy: "microsoft.graph.permissionGrantPolicy", entity open, base super::PolicyBase;
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    include_all_pre_approved_applications: "includeAllPreApprovedApplications",
    resource_scope_type: "resourceScopeType",
}

mg::derived_from! { PermissionGrantPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl PermissionGrantPolicy {
    /// `excludes`: many [`PermissionGrantConditionSet`](super::PermissionGrantConditionSet).
    pub const EXCLUDES: mg::Nav<
        PermissionGrantPolicy,
        Vec<super::PermissionGrantConditionSet>,
    > = mg::Nav::new("excludes");
    /// `includes`: many [`PermissionGrantConditionSet`](super::PermissionGrantConditionSet).
    pub const INCLUDES: mg::Nav<
        PermissionGrantPolicy,
        Vec<super::PermissionGrantConditionSet>,
    > = mg::Nav::new("includes");
}
