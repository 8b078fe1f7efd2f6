// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotAdmin`, by its URL.
    ///
    /// For example `/copilot/admin`.
    CopilotAdminResource(mg::One<models::CopilotAdmin>)
}

impl CopilotAdminResource {
    /// `…/catalog`: `copilotAdminCatalog`
    #[inline]
    pub fn catalog(
        &self,
    ) -> requests::copilot_admin_catalog::CopilotAdminCatalogResource {
        mg::to(self, "catalog")
    }

    /// `…/policySettings`: many `copilotPolicySetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **CopilotPolicySettings.Read**, CopilotPolicySettings.ReadWrite | **CopilotPolicySettings.Read**, CopilotPolicySettings.ReadWrite |
    /// | `PATCH …/{id}` | **CopilotPolicySettings.ReadWrite** | **CopilotPolicySettings.ReadWrite** |
    #[inline]
    pub fn policy_settings(
        &self,
    ) -> requests::copilot_policy_setting::CopilotPolicySettingCollection {
        mg::to(self, "policySettings")
    }

    /// `…/settings`: `copilotAdminSetting`
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::copilot_admin_setting::CopilotAdminSettingResource {
        mg::to(self, "settings")
    }
}
