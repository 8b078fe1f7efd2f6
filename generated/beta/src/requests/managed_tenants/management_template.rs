// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagementTemplate`](models::managed_tenants::ManagementTemplate): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().management_templates().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagementTemplateResource(
    mg::One<models::managed_tenants::ManagementTemplate>,
);

mg::builder! { ManagementTemplateResource: mg::One<models::managed_tenants::ManagementTemplate> }

impl ManagementTemplateResource {
    /// `…/managementTemplateCollections`: many
    /// [`ManagementTemplateCollection`](models::managed_tenants::ManagementTemplateCollection).
    #[inline]
    pub fn management_template_collections(
        &self,
    ) -> requests::managed_tenants::management_template_collection::ManagementTemplateCollectionCollection {
        mg::navigate(self, "managementTemplateCollections")
    }

    /// `…/managementTemplateSteps`: many
    /// [`ManagementTemplateStep`](models::managed_tenants::ManagementTemplateStep).
    #[inline]
    pub fn management_template_steps(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepCollection {
        mg::navigate(self, "managementTemplateSteps")
    }
}

/// Requests on a collection of [`ManagementTemplate`](models::managed_tenants::ManagementTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().management_templates()`.
pub type ManagementTemplateCollection = mg::Many<
    models::managed_tenants::ManagementTemplate,
    ManagementTemplateResource,
>;
