// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managementTemplateCollection`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managementTemplateCollections/{managementTemplateCollection-id}`.
    ManagementTemplateCollectionResource(mg::One<models::managed_tenants::ManagementTemplateCollection>)
}

impl ManagementTemplateCollectionResource {
    /// `…/managementTemplates`: many `microsoft.graph.managedTenants.managementTemplate`
    #[inline]
    pub fn management_templates(
        &self,
    ) -> requests::managed_tenants::management_template::ManagementTemplateCollection {
        mg::to(self, "managementTemplates")
    }
}

/// A collection of `microsoft.graph.managedTenants.managementTemplateCollection`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementTemplateCollections`.
pub type ManagementTemplateCollectionCollection = mg::Many<
    models::managed_tenants::ManagementTemplateCollection,
    ManagementTemplateCollectionResource,
>;
