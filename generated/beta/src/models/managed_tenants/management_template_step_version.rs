// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementTemplateStepVersion`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementTemplateStepVersionCollection`], for example
/// `graph.tenant_relationships().managed_tenants().management_template_step_versions()`.
///
/// [`ManagementTemplateStepVersionCollection`]: crate::requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatestepversion?view=graph-rest-beta
pub struct ManagementTemplateStepVersion {
    /// `contentMarkdown`.
    pub content_markdown: mg::Field<String>,
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<i32>,
    /// `versionInformation`.
    pub version_information: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplateStepVersion: "microsoft.graph.managedTenants.managementTemplateStepVersion", entity, base crate::models::Entity;
    content_markdown: "contentMarkdown",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    name: "name",
    version: "version",
    version_information: "versionInformation",
}

mg::derived_from! { ManagementTemplateStepVersion: crate::models::Entity }

impl ManagementTemplateStepVersion {
    /// `acceptedFor`: [`ManagementTemplateStep`](super::ManagementTemplateStep).
    pub const ACCEPTED_FOR: mg::Nav<
        ManagementTemplateStepVersion,
        super::ManagementTemplateStep,
    > = mg::Nav::new("acceptedFor");
    /// `deployments`: many
    /// [`ManagementTemplateStepDeployment`](super::ManagementTemplateStepDeployment).
    pub const DEPLOYMENTS: mg::Nav<
        ManagementTemplateStepVersion,
        Vec<super::ManagementTemplateStepDeployment>,
    > = mg::Nav::new("deployments");
    /// `templateStep`: [`ManagementTemplateStep`](super::ManagementTemplateStep).
    pub const TEMPLATE_STEP: mg::Nav<
        ManagementTemplateStepVersion,
        super::ManagementTemplateStep,
    > = mg::Nav::new("templateStep");
}
