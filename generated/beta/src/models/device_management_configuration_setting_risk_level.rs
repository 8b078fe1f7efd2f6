// @generated
use crate::mg;

/// `microsoft.graph.deviceManagementConfigurationSettingRiskLevel`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingRiskLevel {
    /// `low`, 1.
    Low,
    /// `medium`, 2.
    Medium,
    /// `high`, 4.
    High,
}

mg::enumeration! {
    DeviceManagementConfigurationSettingRiskLevel "microsoft.graph.deviceManagementConfigurationSettingRiskLevel" "flags";
    Low "low" 1,
    Medium "medium" 2,
    High "high" 4,
}
