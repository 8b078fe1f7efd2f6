// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managementTemplateStepVersion`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managementTemplateStepVersions/{managementTemplateStepVersion-id}`.
    ManagementTemplateStepVersionResource(mg::One<models::managed_tenants::ManagementTemplateStepVersion>)
}

impl ManagementTemplateStepVersionResource {
    /// `…/acceptedFor`: `microsoft.graph.managedTenants.managementTemplateStep`
    #[inline]
    pub fn accepted_for(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepResource {
        mg::to(self, "acceptedFor")
    }

    /// `…/deployments`: many `microsoft.graph.managedTenants.managementTemplateStepDeployment`
    #[inline]
    pub fn deployments(
        &self,
    ) -> requests::managed_tenants::management_template_step_deployment::ManagementTemplateStepDeploymentCollection {
        mg::to(self, "deployments")
    }

    /// `…/templateStep`: `microsoft.graph.managedTenants.managementTemplateStep`
    #[inline]
    pub fn template_step(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepResource {
        mg::to(self, "templateStep")
    }
}

/// A collection of `microsoft.graph.managedTenants.managementTemplateStepVersion`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateStepVersions`.
pub type ManagementTemplateStepVersionCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStepVersion,
    ManagementTemplateStepVersionResource,
>;
