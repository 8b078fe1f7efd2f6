// @generated
use crate::{mg, models};

/// Requests on one [`ManagementAction`](models::managed_tenants::ManagementAction): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants().management_actions().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagementActionResource(mg::One<models::managed_tenants::ManagementAction>);

mg::builder! { ManagementActionResource: mg::One<models::managed_tenants::ManagementAction> }

impl ManagementActionResource {
    /// `POST …/microsoft.graph.managedTenants.apply`.
    ///
    /// Returns [`ManagementActionDeploymentStatus`].
    ///
    /// Least privileged permission: `ManagedTenants.ReadWrite.All` (delegated).
    ///
    /// [`ManagementActionDeploymentStatus`]: models::managed_tenants::ManagementActionDeploymentStatus
    #[doc(alias = "microsoft.graph.managedTenants.apply")]
    #[inline]
    pub fn apply(
        &self,
        parameters: Apply,
    ) -> mg::Request<models::managed_tenants::ManagementActionDeploymentStatus> {
        self.raw().action_with("microsoft.graph.managedTenants.apply", &parameters)
    }
}

/// Requests on a collection of [`ManagementAction`](models::managed_tenants::ManagementAction):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().management_actions()`.
pub type ManagementActionCollection = mg::Many<
    models::managed_tenants::ManagementAction,
    ManagementActionResource,
>;

/// Parameters of [`ManagementActionResource::apply`].
pub struct Apply {
    /// `excludeGroups`.
    pub exclude_groups: mg::Field<Vec<String>>,
    /// `includeAllUsers`.
    pub include_all_users: mg::Field<bool>,
    /// `includeGroups`.
    pub include_groups: mg::Field<Vec<String>>,
    /// `managementTemplateId`.
    pub management_template_id: mg::Field<String>,
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
    Apply: "microsoft.graph.managedTenants.apply", parameters;
    exclude_groups: "excludeGroups",
    include_all_users: "includeAllUsers",
    include_groups: "includeGroups",
    management_template_id: "managementTemplateId",
    tenant_group_id: "tenantGroupId",
    tenant_id: "tenantId",
}
