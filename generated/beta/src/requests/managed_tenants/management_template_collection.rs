// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ManagementTemplateCollection`](models::managed_tenants::ManagementTemplateCollection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().management_template_collections().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagementTemplateCollectionResource(
    mg::One<models::managed_tenants::ManagementTemplateCollection>,
);

mg::builder! { ManagementTemplateCollectionResource: mg::One<models::managed_tenants::ManagementTemplateCollection> }

impl ManagementTemplateCollectionResource {
    /// `…/managementTemplates`: many
    /// [`ManagementTemplate`](models::managed_tenants::ManagementTemplate).
    #[inline]
    pub fn management_templates(
        &self,
    ) -> requests::managed_tenants::management_template::ManagementTemplateCollection {
        mg::navigate(self, "managementTemplates")
    }
}

/// Requests on a collection of
/// [`ManagementTemplateCollection`](models::managed_tenants::ManagementTemplateCollection): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().management_template_collections()`.
pub type ManagementTemplateCollectionCollection = mg::Many<
    models::managed_tenants::ManagementTemplateCollection,
    ManagementTemplateCollectionResource,
>;
