// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotAdmin`](models::CopilotAdmin): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.copilot().admin()`.
#[derive(Clone, Debug)]
pub struct CopilotAdminResource(mg::One<models::CopilotAdmin>);

mg::builder! { CopilotAdminResource: mg::One<models::CopilotAdmin> }

impl CopilotAdminResource {
    /// `…/catalog`: [`CopilotAdminCatalog`](models::CopilotAdminCatalog).
    #[inline]
    pub fn catalog(
        &self,
    ) -> requests::copilot_admin_catalog::CopilotAdminCatalogResource {
        mg::navigate(self, "catalog")
    }

    /// `…/policySettings`: many [`CopilotPolicySetting`](models::CopilotPolicySetting).
    #[inline]
    pub fn policy_settings(
        &self,
    ) -> requests::copilot_policy_setting::CopilotPolicySettingCollection {
        mg::navigate(self, "policySettings")
    }

    /// `…/settings`: [`CopilotAdminSetting`](models::CopilotAdminSetting).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::copilot_admin_setting::CopilotAdminSettingResource {
        mg::navigate(self, "settings")
    }
}
