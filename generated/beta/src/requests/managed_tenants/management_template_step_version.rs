// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ManagementTemplateStepVersion`](models::managed_tenants::ManagementTemplateStepVersion):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().management_template_step_versions().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagementTemplateStepVersionResource(
    mg::One<models::managed_tenants::ManagementTemplateStepVersion>,
);

mg::builder! { ManagementTemplateStepVersionResource: mg::One<models::managed_tenants::ManagementTemplateStepVersion> }

impl ManagementTemplateStepVersionResource {
    /// `…/acceptedFor`:
    /// [`ManagementTemplateStep`](models::managed_tenants::ManagementTemplateStep).
    #[inline]
    pub fn accepted_for(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepResource {
        mg::navigate(self, "acceptedFor")
    }

    /// `…/deployments`: many [`ManagementTemplateStepDeployment`].
    ///
    /// [`ManagementTemplateStepDeployment`]: models::managed_tenants::ManagementTemplateStepDeployment
    #[inline]
    pub fn deployments(
        &self,
    ) -> requests::managed_tenants::management_template_step_deployment::ManagementTemplateStepDeploymentCollection {
        mg::navigate(self, "deployments")
    }

    /// `…/templateStep`:
    /// [`ManagementTemplateStep`](models::managed_tenants::ManagementTemplateStep).
    #[inline]
    pub fn template_step(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepResource {
        mg::navigate(self, "templateStep")
    }
}

/// Requests on a collection of
/// [`ManagementTemplateStepVersion`](models::managed_tenants::ManagementTemplateStepVersion):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().management_template_step_versions()`.
pub type ManagementTemplateStepVersionCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStepVersion,
    ManagementTemplateStepVersionResource,
>;
