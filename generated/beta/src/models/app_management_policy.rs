// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appManagementPolicy`, an open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appmanagementpolicy?view=graph-rest-beta>
    AppManagementPolicy "microsoft.graph.appManagementPolicy" "entity open" : super::PolicyBase;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `restrictions`: customAppManagementConfiguration
    restrictions "restrictions": mg::Boxed<super::CustomAppManagementConfiguration>,
}

mg::derived_from! { AppManagementPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl AppManagementPolicy {
    /// `appliesTo`: many `directoryObject`
    pub const APPLIES_TO: mg::Nav<AppManagementPolicy, Vec<super::DirectoryObject>> = mg::Nav::new(
        "appliesTo",
    );
}
