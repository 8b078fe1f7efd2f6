// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ManagementTemplateStepDeployment`](models::managed_tenants::ManagementTemplateStepDeployment):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_template_step_versions()
///     .id(id)
///     .deployments()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct ManagementTemplateStepDeploymentResource(
    mg::One<models::managed_tenants::ManagementTemplateStepDeployment>,
);

mg::builder! { ManagementTemplateStepDeploymentResource: mg::One<models::managed_tenants::ManagementTemplateStepDeployment> }

impl ManagementTemplateStepDeploymentResource {
    /// `…/templateStepVersion`:
    /// [`ManagementTemplateStepVersion`](models::managed_tenants::ManagementTemplateStepVersion).
    #[inline]
    pub fn template_step_version(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionResource {
        mg::navigate(self, "templateStepVersion")
    }

    /// `POST …/microsoft.graph.managedTenants.changeDeploymentStatus`.
    ///
    /// Returns [`ManagementTemplateStepDeployment`].
    ///
    /// [`ManagementTemplateStepDeployment`]: models::managed_tenants::ManagementTemplateStepDeployment
    #[doc(alias = "microsoft.graph.managedTenants.changeDeploymentStatus")]
    #[inline]
    pub fn change_deployment_status(
        &self,
        parameters: ChangeDeploymentStatus,
    ) -> mg::Request<models::managed_tenants::ManagementTemplateStepDeployment> {
        self.raw()
            .action_with(
                "microsoft.graph.managedTenants.changeDeploymentStatus",
                &parameters,
            )
    }
}

/// Requests on a collection of
/// [`ManagementTemplateStepDeployment`](models::managed_tenants::ManagementTemplateStepDeployment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_template_step_versions()
///     .id(id)
///     .deployments()
/// ```
pub type ManagementTemplateStepDeploymentCollection = mg::Many<
    models::managed_tenants::ManagementTemplateStepDeployment,
    ManagementTemplateStepDeploymentResource,
>;

/// Parameters of [`ManagementTemplateStepDeploymentResource::change_deployment_status`].
pub struct ChangeDeploymentStatus {
    /// `managementTemplateStepId`.
    pub management_template_step_id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeDeploymentStatus: "microsoft.graph.managedTenants.changeDeploymentStatus", parameters;
    management_template_step_id: "managementTemplateStepId",
    status: "status",
    tenant_id: "tenantId",
}
