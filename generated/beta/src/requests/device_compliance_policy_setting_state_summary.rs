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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
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
