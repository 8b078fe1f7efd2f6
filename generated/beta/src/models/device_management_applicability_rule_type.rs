// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementApplicabilityRuleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementApplicabilityRuleType {
    /// `include` (0)
    Include,
    /// `exclude` (1)
    Exclude,
}

mg::enumeration! {
    DeviceManagementApplicabilityRuleType: "microsoft.graph.deviceManagementApplicabilityRuleType";
    Include: "include" = 0,
    Exclude: "exclude" = 1,
}
