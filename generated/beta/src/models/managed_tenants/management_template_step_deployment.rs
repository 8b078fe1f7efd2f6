// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplateStepDeployment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatestepdeployment?view=graph-rest-beta>
    ManagementTemplateStepDeployment "microsoft.graph.managedTenants.managementTemplateStepDeployment" "entity" : crate::models::Entity;
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: microsoft.graph.managedTenants.graphAPIErrorDetails
    error "error": mg::Boxed<super::GraphApiErrorDetails>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.managedTenants.managementTemplateDeploymentStatus, not null
    status "status" "r": mg::Open<super::ManagementTemplateDeploymentStatus>,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}

mg::derived_from! { ManagementTemplateStepDeployment: crate::models::Entity }

impl ManagementTemplateStepDeployment {
    /// `templateStepVersion`: `microsoft.graph.managedTenants.managementTemplateStepVersion`
    pub const TEMPLATE_STEP_VERSION: mg::Nav<
        ManagementTemplateStepDeployment,
        super::ManagementTemplateStepVersion,
    > = mg::Nav::new("templateStepVersion");
}
