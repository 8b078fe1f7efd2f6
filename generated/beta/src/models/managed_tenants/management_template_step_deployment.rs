// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managementTemplateStepDeployment`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagementTemplateStepDeploymentCollection`], for example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_template_step_versions()
///     .id(id)
///     .deployments()
/// ```
///
/// Operations: `change_deployment_status`.
///
/// [`ManagementTemplateStepDeploymentCollection`]: crate::requests::managed_tenants::management_template_step_deployment::ManagementTemplateStepDeploymentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatestepdeployment?view=graph-rest-beta
pub struct ManagementTemplateStepDeployment {
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::GraphApiErrorDetails>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ManagementTemplateDeploymentStatus>>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplateStepDeployment: "microsoft.graph.managedTenants.managementTemplateStepDeployment", entity, base crate::models::Entity;
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    status: "status" required,
    tenant_id: "tenantId" required,
}

mg::derived_from! { ManagementTemplateStepDeployment: crate::models::Entity }

impl ManagementTemplateStepDeployment {
    /// `templateStepVersion`:
    /// [`ManagementTemplateStepVersion`](super::ManagementTemplateStepVersion).
    pub const TEMPLATE_STEP_VERSION: mg::Nav<
        ManagementTemplateStepDeployment,
        super::ManagementTemplateStepVersion,
    > = mg::Nav::new("templateStepVersion");
}
