// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceCompliancePolicySettingStateSummary`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.device_management().device_compliance_policy_setting_state_summaries().id(id)`.
///
/// [`DeviceCompliancePolicySettingStateSummary`]: models::DeviceCompliancePolicySettingStateSummary
#[derive(Clone, Debug)]
pub struct DeviceCompliancePolicySettingStateSummaryResource(
    mg::One<models::DeviceCompliancePolicySettingStateSummary>,
);

mg::builder! { DeviceCompliancePolicySettingStateSummaryResource: mg::One<models::DeviceCompliancePolicySettingStateSummary> }

impl DeviceCompliancePolicySettingStateSummaryResource {
    /// `…/deviceComplianceSettingStates`: many
    /// [`DeviceComplianceSettingState`](models::DeviceComplianceSettingState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_compliance_setting_states(
        &self,
    ) -> requests::device_compliance_setting_state::DeviceComplianceSettingStateCollection {
        mg::navigate(self, "deviceComplianceSettingStates")
    }
}

/// Requests on a collection of [`DeviceCompliancePolicySettingStateSummary`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_compliance_policy_setting_state_summaries()`.
///
/// [`DeviceCompliancePolicySettingStateSummary`]: models::DeviceCompliancePolicySettingStateSummary
pub type DeviceCompliancePolicySettingStateSummaryCollection = mg::Many<
    models::DeviceCompliancePolicySettingStateSummary,
    DeviceCompliancePolicySettingStateSummaryResource,
>;
