// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting`, by its URL.
    ///
    /// For example `/directory/tenantGovernance/settings`.
    TenantGovernanceSettingResource(mg::One<models::tenant_governance_services::TenantGovernanceSetting>)
}

impl TenantGovernanceSettingResource {
    /// `POST …/microsoft.graph.tenantGovernanceServices.enableRelatedTenants`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **TenantGovernance-Setting.ReadWrite.All** |
    #[inline]
    pub fn enable_related_tenants(&self) -> mg::Request<()> {
        mg::Path::action(
            self,
            "microsoft.graph.tenantGovernanceServices.enableRelatedTenants",
        )
    }
}
