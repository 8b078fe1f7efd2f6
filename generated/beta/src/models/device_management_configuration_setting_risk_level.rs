// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationSettingRiskLevel`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingRiskLevel {
    /// `low` (0)
    Low,
    /// `medium` (1)
    Medium,
    /// `high` (2)
    High,
}

mg::enumeration! {
    DeviceManagementConfigurationSettingRiskLevel: "microsoft.graph.deviceManagementConfigurationSettingRiskLevel", flags;
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
}
