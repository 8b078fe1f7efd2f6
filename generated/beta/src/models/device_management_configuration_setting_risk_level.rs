// @generated
use crate::mg;

/// `microsoft.graph.deviceManagementConfigurationSettingRiskLevel`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingRiskLevel {
    /// `low`, 0.
    Low,
    /// `medium`, 1.
    Medium,
    /// `high`, 2.
    High,
}

mg::enumeration! {
    DeviceManagementConfigurationSettingRiskLevel "microsoft.graph.deviceManagementConfigurationSettingRiskLevel" "flags";
    Low "low" 0,
    Medium "medium" 1,
    High "high" 2,
}
