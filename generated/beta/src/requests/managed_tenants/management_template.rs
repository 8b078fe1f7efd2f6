// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managementTemplate`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managementTemplates/{managementTemplate-id}`.
    ManagementTemplateResource(mg::One<models::managed_tenants::ManagementTemplate>)
}

impl ManagementTemplateResource {
    /// `…/managementTemplateCollections`: many `microsoft.graph.managedTenants.managementTemplateCollection`
    #[inline]
    pub fn management_template_collections(
        &self,
    ) -> requests::managed_tenants::management_template_collection::ManagementTemplateCollectionCollection {
        mg::to(self, "managementTemplateCollections")
    }

    /// `…/managementTemplateSteps`: many `microsoft.graph.managedTenants.managementTemplateStep`
    #[inline]
    pub fn management_template_steps(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepCollection {
        mg::to(self, "managementTemplateSteps")
    }
}

/// A collection of `microsoft.graph.managedTenants.managementTemplate`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplates`.
pub type ManagementTemplateCollection = mg::Many<
    models::managed_tenants::ManagementTemplate,
    ManagementTemplateResource,
>;
