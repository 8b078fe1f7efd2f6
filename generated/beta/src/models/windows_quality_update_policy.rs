// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsQualityUpdatePolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsQualityUpdatePolicyCollection`], for example
/// `graph.device_management().windows_quality_update_policies()`.
///
/// Operations: `assign`, `bulk_action`, `retrieve_windows_quality_update_catalog_item_details`.
///
/// [`WindowsQualityUpdatePolicyCollection`]: crate::requests::windows_quality_update_policy::WindowsQualityUpdatePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsqualityupdatepolicy?view=graph-rest-beta
pub struct WindowsQualityUpdatePolicy {
    /// `approvalSettings`.
    pub approval_settings: mg::Field<Vec<super::WindowsQualityUpdateApprovalSetting>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `hotpatchEnabled`. Never null.
    pub hotpatch_enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdatePolicy: "microsoft.graph.windowsQualityUpdatePolicy", entity, base super::Entity;
    approval_settings: "approvalSettings",
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    hotpatch_enabled: "hotpatchEnabled" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { WindowsQualityUpdatePolicy: super::Entity }

impl WindowsQualityUpdatePolicy {
    /// `assignments`: many
    /// [`WindowsQualityUpdatePolicyAssignment`](super::WindowsQualityUpdatePolicyAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        WindowsQualityUpdatePolicy,
        Vec<super::WindowsQualityUpdatePolicyAssignment>,
    > = mg::Nav::new("assignments");
}
