// @generated
use crate::{mg, models};

/// Requests on one [`ManagementActionTenantDeploymentStatus`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_action_tenant_deployment_statuses()
///     .id(id)
/// ```
///
/// [`ManagementActionTenantDeploymentStatus`]: models::managed_tenants::ManagementActionTenantDeploymentStatus
pub type ManagementActionTenantDeploymentStatusResource = mg::One<
    models::managed_tenants::ManagementActionTenantDeploymentStatus,
>;

/// Requests on a collection of [`ManagementActionTenantDeploymentStatus`]: `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .managed_tenants()
///     .management_action_tenant_deployment_statuses()
/// ```
///
/// [`ManagementActionTenantDeploymentStatus`]: models::managed_tenants::ManagementActionTenantDeploymentStatus
#[derive(Clone, Debug)]
pub struct ManagementActionTenantDeploymentStatusCollection(
    mg::Many<
        models::managed_tenants::ManagementActionTenantDeploymentStatus,
        ManagementActionTenantDeploymentStatusResource,
    >,
);

mg::builder! { ManagementActionTenantDeploymentStatusCollection: mg::Many<models::managed_tenants::ManagementActionTenantDeploymentStatus, ManagementActionTenantDeploymentStatusResource> }

impl ManagementActionTenantDeploymentStatusCollection {
    /// `POST …/microsoft.graph.managedTenants.changeDeploymentStatus`.
    ///
    /// Returns [`ManagementActionDeploymentStatus`].
    ///
    /// Least privileged permission: `ManagedTenants.ReadWrite.All` (delegated).
    ///
    /// [`ManagementActionDeploymentStatus`]: models::managed_tenants::ManagementActionDeploymentStatus
    #[doc(alias = "microsoft.graph.managedTenants.changeDeploymentStatus")]
    #[inline]
    pub fn change_deployment_status(
        &self,
        parameters: impl Into<ChangeDeploymentStatus>,
    ) -> mg::Request<models::managed_tenants::ManagementActionDeploymentStatus> {
        self.raw()
            .action_with(
                "microsoft.graph.managedTenants.changeDeploymentStatus",
                &parameters.into(),
            )
    }
}

/// Parameters of [`ManagementActionTenantDeploymentStatusCollection::change_deployment_status`].
///
/// A call can pass `management_template_version` alone.
pub struct ChangeDeploymentStatus {
    /// `managementActionId`.
    pub management_action_id: mg::Field<String>,
    /// `managementTemplateId`.
    pub management_template_id: mg::Field<String>,
    /// `managementTemplateVersion`. Required.
    pub management_template_version: mg::Field<i32>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `tenantGroupId`.
    pub tenant_group_id: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeDeploymentStatus: "microsoft.graph.managedTenants.changeDeploymentStatus", parameters;
    management_action_id: "managementActionId",
    management_template_id: "managementTemplateId",
    management_template_version: "managementTemplateVersion" required,
    status: "status",
    tenant_group_id: "tenantGroupId",
    tenant_id: "tenantId",
}

mg::required_parameters! {
    ChangeDeploymentStatus;
    management_template_version: i32,
}
