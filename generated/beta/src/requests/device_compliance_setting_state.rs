// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceComplianceSettingState`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummary-id}/deviceComplianceSettingStates/{deviceComplianceSettingState-id}`.
pub type DeviceComplianceSettingStateResource = mg::One<
    models::DeviceComplianceSettingState,
>;

/// A collection of `microsoft.graph.deviceComplianceSettingState`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummary-id}/deviceComplianceSettingStates`.
pub type DeviceComplianceSettingStateCollection = mg::Many<
    models::DeviceComplianceSettingState,
    DeviceComplianceSettingStateResource,
>;
