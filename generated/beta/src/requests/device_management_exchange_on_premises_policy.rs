// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementExchangeOnPremisesPolicy`](models::DeviceManagementExchangeOnPremisesPolicy):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().exchange_on_premises_policy()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementExchangeOnPremisesPolicyResource(
    mg::One<models::DeviceManagementExchangeOnPremisesPolicy>,
);

mg::builder! { DeviceManagementExchangeOnPremisesPolicyResource: mg::One<models::DeviceManagementExchangeOnPremisesPolicy> }

impl DeviceManagementExchangeOnPremisesPolicyResource {
    /// `…/conditionalAccessSettings`:
    /// [`OnPremisesConditionalAccessSettings`](models::OnPremisesConditionalAccessSettings).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn conditional_access_settings(
        &self,
    ) -> requests::on_premises_conditional_access_settings::OnPremisesConditionalAccessSettingsResource {
        mg::navigate(self, "conditionalAccessSettings")
    }
}

/// Requests on a collection of
/// [`DeviceManagementExchangeOnPremisesPolicy`](models::DeviceManagementExchangeOnPremisesPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().exchange_on_premises_policies()`.
pub type DeviceManagementExchangeOnPremisesPolicyCollection = mg::Many<
    models::DeviceManagementExchangeOnPremisesPolicy,
    DeviceManagementExchangeOnPremisesPolicyResource,
>;
