// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managementTemplateStep`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managementTemplateSteps/{managementTemplateStep-id}`.
    ManagementTemplateStepResource(mg::One<models::managed_tenants::ManagementTemplateStep>)
}

impl ManagementTemplateStepResource {
    /// `…/acceptedVersion`: `microsoft.graph.managedTenants.managementTemplateStepVersion`
    #[inline]
    pub fn accepted_version(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionResource {
        mg::to(self, "acceptedVersion")
    }

    /// `…/managementTemplate`: `microsoft.graph.managedTenants.managementTemplate`
    #[inline]
    pub fn management_template(
        &self,
    ) -> requests::managed_tenants::management_template::ManagementTemplateResource {
        mg::to(self, "managementTemplate")
    }

    /// `…/versions`: many `microsoft.graph.managedTenants.managementTemplateStepVersion`
    #[inline]
    pub fn versions(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionCollection {
        mg::to(self, "versions")
    }
}

/// A collection of `microsoft.graph.managedTenants.managementTemplateStep`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateSteps`.
pub type ManagementTemplateStepCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStep,
    ManagementTemplateStepResource,
>;
