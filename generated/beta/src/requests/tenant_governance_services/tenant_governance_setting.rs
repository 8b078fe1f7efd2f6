// @generated
use crate::{mg, models};

/// Requests on one
/// [`TenantGovernanceSetting`](models::tenant_governance_services::TenantGovernanceSetting): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory().tenant_governance().settings()`.
#[derive(Clone, Debug)]
pub struct TenantGovernanceSettingResource(
    mg::One<models::tenant_governance_services::TenantGovernanceSetting>,
);

mg::builder! { TenantGovernanceSettingResource: mg::One<models::tenant_governance_services::TenantGovernanceSetting> }

impl TenantGovernanceSettingResource {
    /// `POST …/microsoft.graph.tenantGovernanceServices.enableRelatedTenants`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TenantGovernance-Setting.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.tenantGovernanceServices.enableRelatedTenants")]
    #[inline]
    pub fn enable_related_tenants(&self) -> mg::Request<()> {
        self.raw()
            .action("microsoft.graph.tenantGovernanceServices.enableRelatedTenants")
    }
}
