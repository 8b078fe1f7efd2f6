// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceCompliancePolicySettingStateSummary`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummary-id}`.
    DeviceCompliancePolicySettingStateSummaryResource(mg::One<models::DeviceCompliancePolicySettingStateSummary>)
}

impl DeviceCompliancePolicySettingStateSummaryResource {
    /// `…/deviceComplianceSettingStates`: many `deviceComplianceSettingState`
    #[inline]
    pub fn device_compliance_setting_states(
        &self,
    ) -> requests::device_compliance_setting_state::DeviceComplianceSettingStateCollection {
        mg::to(self, "deviceComplianceSettingStates")
    }
}

/// A collection of `microsoft.graph.deviceCompliancePolicySettingStateSummary`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicySettingStateSummaries`.
pub type DeviceCompliancePolicySettingStateSummaryCollection = mg::Many<
    models::DeviceCompliancePolicySettingStateSummary,
    DeviceCompliancePolicySettingStateSummaryResource,
>;
