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
