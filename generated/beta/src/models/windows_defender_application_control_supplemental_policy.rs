// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`WindowsDefenderApplicationControlSupplementalPolicyCollection`], for example
/// `graph.device_app_management().wdac_supplemental_policies()`.
///
/// Operations: `assign`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyCollection`]: crate::requests::windows_defender_application_control_supplemental_policy::WindowsDefenderApplicationControlSupplementalPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicy?view=graph-rest-beta
pub struct WindowsDefenderApplicationControlSupplementalPolicy {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// `contentFileName`.
    pub content_file_name: mg::Field<String>,
    /// `creationDateTime`. Never null.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDefenderApplicationControlSupplementalPolicy: "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy", entity, base super::Entity;
    content: "content",
    content_file_name: "contentFileName",
    creation_date_time: "creationDateTime" required,
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version",
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicy: super::Entity }

impl WindowsDefenderApplicationControlSupplementalPolicy {
    /// `assignments`: many [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`].
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicyAssignment`]: super::WindowsDefenderApplicationControlSupplementalPolicyAssignment
    pub const ASSIGNMENTS: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicy,
        Vec<super::WindowsDefenderApplicationControlSupplementalPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploySummary`: [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`].
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`]: super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
    pub const DEPLOY_SUMMARY: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicy,
        super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary,
    > = mg::Nav::new("deploySummary");
    /// `deviceStatuses`: many
    /// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`].
    ///
    /// [`WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`]: super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
    pub const DEVICE_STATUSES: mg::Nav<
        WindowsDefenderApplicationControlSupplementalPolicy,
        Vec<super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus>,
    > = mg::Nav::new("deviceStatuses");
}
