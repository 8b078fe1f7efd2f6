// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managementAction`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/managementActions/{managementAction-id}`.
    ManagementActionResource(mg::One<models::managed_tenants::ManagementAction>)
}

impl ManagementActionResource {
    /// `POST …/microsoft.graph.managedTenants.apply`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn apply(
        &self,
        parameters: Apply,
    ) -> mg::Request<models::managed_tenants::ManagementActionDeploymentStatus> {
        mg::Path::action_with(self, "microsoft.graph.managedTenants.apply", &parameters)
    }
}

/// A collection of `microsoft.graph.managedTenants.managementAction`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementActions`.
pub type ManagementActionCollection = mg::Many<
    models::managed_tenants::ManagementAction,
    ManagementActionResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.managedTenants.apply`.
    Apply "microsoft.graph.managedTenants.apply" "parameters";
    /// `excludeGroups`: Collection(String)
    exclude_groups "excludeGroups": Vec<String>,
    /// `includeAllUsers`: Boolean
    include_all_users "includeAllUsers": bool,
    /// `includeGroups`: Collection(String)
    include_groups "includeGroups": Vec<String>,
    /// `managementTemplateId`: String
    management_template_id "managementTemplateId": String,
    /// `tenantGroupId`: String
    tenant_group_id "tenantGroupId": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}
