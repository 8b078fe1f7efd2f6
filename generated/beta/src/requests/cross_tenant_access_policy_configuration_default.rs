// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.crossTenantAccessPolicyConfigurationDefault`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/default`.
    CrossTenantAccessPolicyConfigurationDefaultResource(mg::One<models::CrossTenantAccessPolicyConfigurationDefault>)
}

impl CrossTenantAccessPolicyConfigurationDefaultResource {
    /// `…/m365Capabilities`: many `m365CapabilityBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** | **Policy.Read.All**, **Policy.ReadWrite.CrossTenantCapability** |
    /// | `POST` | **Policy.ReadWrite.CrossTenantCapability** | **Policy.ReadWrite.CrossTenantCapability** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.CrossTenantCapability** | **Policy.ReadWrite.CrossTenantCapability** |
    #[inline]
    pub fn m365_capabilities(
        &self,
    ) -> requests::m365_capability_base::M365CapabilityBaseCollection {
        mg::to(self, "m365Capabilities")
    }

    /// `POST …/resetToSystemDefault`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    #[inline]
    pub fn reset_to_system_default(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetToSystemDefault")
    }
}
