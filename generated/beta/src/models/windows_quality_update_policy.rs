// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdatePolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsqualityupdatepolicy?view=graph-rest-beta>
    WindowsQualityUpdatePolicy "microsoft.graph.windowsQualityUpdatePolicy" "entity" : super::Entity;
    /// `approvalSettings`: Collection(windowsQualityUpdateApprovalSetting)
    approval_settings "approvalSettings": Vec<super::WindowsQualityUpdateApprovalSetting>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `hotpatchEnabled`: Boolean, not null
    hotpatch_enabled "hotpatchEnabled" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { WindowsQualityUpdatePolicy: super::Entity }

impl WindowsQualityUpdatePolicy {
    /// `assignments`: many `windowsQualityUpdatePolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsQualityUpdatePolicy,
        Vec<super::WindowsQualityUpdatePolicyAssignment>,
    > = mg::Nav::new("assignments");
}
