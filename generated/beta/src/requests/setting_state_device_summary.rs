// @generated
use crate::{mg, models};

/// One `microsoft.graph.settingStateDeviceSummary`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/deviceSettingStateSummaries/{settingStateDeviceSummary-id}`.
pub type SettingStateDeviceSummaryResource = mg::One<models::SettingStateDeviceSummary>;

/// A collection of `microsoft.graph.settingStateDeviceSummary`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/deviceSettingStateSummaries`.
pub type SettingStateDeviceSummaryCollection = mg::Many<
    models::SettingStateDeviceSummary,
    SettingStateDeviceSummaryResource,
>;
