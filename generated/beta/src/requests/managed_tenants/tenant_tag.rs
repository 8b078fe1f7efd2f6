// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.managedTenants.tenantTag`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants/tenantTags/{tenantTag-id}`.
    TenantTagResource(mg::One<models::managed_tenants::TenantTag>)
}

impl TenantTagResource {
    /// `POST …/microsoft.graph.managedTenants.assignTag`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn assign_tag(
        &self,
        parameters: AssignTag,
    ) -> mg::Request<models::managed_tenants::TenantTag> {
        mg::Path::action_with(
            self,
            "microsoft.graph.managedTenants.assignTag",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.managedTenants.unassignTag`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn unassign_tag(
        &self,
        parameters: UnassignTag,
    ) -> mg::Request<models::managed_tenants::TenantTag> {
        mg::Path::action_with(
            self,
            "microsoft.graph.managedTenants.unassignTag",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.managedTenants.tenantTag`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/tenantTags`.
pub type TenantTagCollection = mg::Many<
    models::managed_tenants::TenantTag,
    TenantTagResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.managedTenants.assignTag`.
    AssignTag "microsoft.graph.managedTenants.assignTag" "parameters";
    /// `tenantIds`: Collection(String)
    tenant_ids "tenantIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.managedTenants.unassignTag`.
    UnassignTag "microsoft.graph.managedTenants.unassignTag" "parameters";
    /// `tenantIds`: Collection(String)
    tenant_ids "tenantIds": Vec<String>,
}
