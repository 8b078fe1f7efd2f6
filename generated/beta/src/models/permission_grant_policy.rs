// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionGrantPolicy`, an open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissiongrantpolicy?view=graph-rest-beta>
    PermissionGrantPolicy "microsoft.graph.permissionGrantPolicy" "entity open" : super::PolicyBase;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `includeAllPreApprovedApplications`: Boolean
    include_all_pre_approved_applications "includeAllPreApprovedApplications": bool,
    /// `resourceScopeType`: resourceScopeType
    resource_scope_type "resourceScopeType": mg::Open<super::ResourceScopeType>,
}

mg::derived_from! { PermissionGrantPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl PermissionGrantPolicy {
    /// `excludes`: many `permissionGrantConditionSet`, contained
    pub const EXCLUDES: mg::Nav<
        PermissionGrantPolicy,
        Vec<super::PermissionGrantConditionSet>,
    > = mg::Nav::new("excludes");
    /// `includes`: many `permissionGrantConditionSet`, contained
    pub const INCLUDES: mg::Nav<
        PermissionGrantPolicy,
        Vec<super::PermissionGrantConditionSet>,
    > = mg::Nav::new("includes");
}
