// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managementTemplateStepDeployment`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managementTemplateStepVersions/{managementTemplateStepVersion-id}/deployments/{managementTemplateStepDeployment-id}`.
    ManagementTemplateStepDeploymentResource(mg::One<models::managed_tenants::ManagementTemplateStepDeployment>)
}

impl ManagementTemplateStepDeploymentResource {
    /// `…/templateStepVersion`: `microsoft.graph.managedTenants.managementTemplateStepVersion`
    #[inline]
    pub fn template_step_version(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionResource {
        mg::to(self, "templateStepVersion")
    }

    /// `POST …/microsoft.graph.managedTenants.changeDeploymentStatus`
    #[inline]
    pub fn change_deployment_status(
        &self,
        parameters: ChangeDeploymentStatus,
    ) -> mg::Request<models::managed_tenants::ManagementTemplateStepDeployment> {
        mg::Path::action_with(
            self,
            "microsoft.graph.managedTenants.changeDeploymentStatus",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.managedTenants.managementTemplateStepDeployment`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateStepVersions/{managementTemplateStepVersion-id}/deployments`.
pub type ManagementTemplateStepDeploymentCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStepDeployment,
    ManagementTemplateStepDeploymentResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.managedTenants.changeDeploymentStatus`.
    ChangeDeploymentStatus "microsoft.graph.managedTenants.changeDeploymentStatus" "parameters";
    /// `managementTemplateStepId`: String
    management_template_step_id "managementTemplateStepId": String,
    /// `status`: String
    status "status": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}
