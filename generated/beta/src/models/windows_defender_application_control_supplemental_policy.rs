// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicy?view=graph-rest-beta>
    WindowsDefenderApplicationControlSupplementalPolicy "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy" "entity" : super::Entity;
    /// `content`: Binary
    content "content": mg::Binary,
    /// `contentFileName`: String
    content_file_name "contentFileName": String,
    /// `creationDateTime`: DateTimeOffset, not null
    creation_date_time "creationDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicy: super::Entity }

impl WindowsDefenderApplicationControlSupplementalPolicy {
    /// `assignments`: many `windowsDefenderApplicationControlSupplementalPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicy,
        Vec<super::WindowsDefenderApplicationControlSupplementalPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploySummary`: `windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`, contained
    pub const DEPLOY_SUMMARY: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicy,
        super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary,
    > = mg::Nav::new("deploySummary");
    /// `deviceStatuses`: many `windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicy,
        Vec<super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus>,
    > = mg::Nav::new("deviceStatuses");
}
