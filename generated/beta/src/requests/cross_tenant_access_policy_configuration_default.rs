// @generated
use crate::{mg, models, requests};

/// Requests on one [`CrossTenantAccessPolicyConfigurationDefault`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.policies().cross_tenant_access_policy().default()`.
///
/// [`CrossTenantAccessPolicyConfigurationDefault`]: models::CrossTenantAccessPolicyConfigurationDefault
#[derive(Clone, Debug)]
pub struct CrossTenantAccessPolicyConfigurationDefaultResource(
    mg::One<models::CrossTenantAccessPolicyConfigurationDefault>,
);

mg::builder! { CrossTenantAccessPolicyConfigurationDefaultResource: mg::One<models::CrossTenantAccessPolicyConfigurationDefault> }

impl CrossTenantAccessPolicyConfigurationDefaultResource {
    /// `…/m365Capabilities`: many [`M365CapabilityBase`](models::M365CapabilityBase).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn m365_capabilities(
        &self,
    ) -> requests::m365_capability_base::M365CapabilityBaseCollection {
        mg::navigate(self, "m365Capabilities")
    }

    /// `POST …/resetToSystemDefault`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Policy.ReadWrite.CrossTenantAccess` (delegated, application).
    #[inline]
    pub fn reset_to_system_default(&self) -> mg::Request<()> {
        self.raw().action("resetToSystemDefault")
    }
}
