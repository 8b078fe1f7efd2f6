// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementExchangeOnPremisesPolicy`, by its URL.
    ///
    /// For example `/deviceManagement/exchangeOnPremisesPolicy`.
    DeviceManagementExchangeOnPremisesPolicyResource(mg::One<models::DeviceManagementExchangeOnPremisesPolicy>)
}

impl DeviceManagementExchangeOnPremisesPolicyResource {
    /// `…/conditionalAccessSettings`: `onPremisesConditionalAccessSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn conditional_access_settings(
        &self,
    ) -> requests::on_premises_conditional_access_settings::OnPremisesConditionalAccessSettingsResource {
        mg::to(self, "conditionalAccessSettings")
    }
}

/// A collection of `microsoft.graph.deviceManagementExchangeOnPremisesPolicy`, by its URL.
///
/// For example `/deviceManagement/exchangeOnPremisesPolicies`.
pub type DeviceManagementExchangeOnPremisesPolicyCollection = mg::Many<
    models::DeviceManagementExchangeOnPremisesPolicy,
    DeviceManagementExchangeOnPremisesPolicyResource,
>;
