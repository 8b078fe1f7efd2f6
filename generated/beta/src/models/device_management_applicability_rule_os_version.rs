// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementApplicabilityRuleOsVersion`, a complex type.
    DeviceManagementApplicabilityRuleOsVersion "microsoft.graph.deviceManagementApplicabilityRuleOsVersion" "complex";
    /// `maxOSVersion`: String
    max_os_version "maxOSVersion": String,
    /// `minOSVersion`: String
    min_os_version "minOSVersion": String,
    /// `name`: String
    name "name": String,
    /// `ruleType`: deviceManagementApplicabilityRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::DeviceManagementApplicabilityRuleType>,
}
