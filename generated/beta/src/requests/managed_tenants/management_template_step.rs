// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagementTemplateStep`](models::managed_tenants::ManagementTemplateStep):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().management_template_steps().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagementTemplateStepResource(
    mg::One<models::managed_tenants::ManagementTemplateStep>,
);

mg::builder! { ManagementTemplateStepResource: mg::One<models::managed_tenants::ManagementTemplateStep> }

impl ManagementTemplateStepResource {
    /// `…/acceptedVersion`:
    /// [`ManagementTemplateStepVersion`](models::managed_tenants::ManagementTemplateStepVersion).
    #[inline]
    pub fn accepted_version(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionResource {
        mg::navigate(self, "acceptedVersion")
    }

    /// `…/managementTemplate`: [`ManagementTemplate`](models::managed_tenants::ManagementTemplate).
    #[inline]
    pub fn management_template(
        &self,
    ) -> requests::managed_tenants::management_template::ManagementTemplateResource {
        mg::navigate(self, "managementTemplate")
    }

    /// `…/versions`: many
    /// [`ManagementTemplateStepVersion`](models::managed_tenants::ManagementTemplateStepVersion).
    #[inline]
    pub fn versions(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionCollection {
        mg::navigate(self, "versions")
    }
}

/// Requests on a collection of
/// [`ManagementTemplateStep`](models::managed_tenants::ManagementTemplateStep): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().management_template_steps()`.
pub type ManagementTemplateStepCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStep,
    ManagementTemplateStepResource,
>;
