// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementApplicabilityRuleOsEdition`, a complex type.
    DeviceManagementApplicabilityRuleOsEdition "microsoft.graph.deviceManagementApplicabilityRuleOsEdition" "complex";
    /// `name`: String
    name "name": String,
    /// `osEditionTypes`: Collection(windows10EditionType), items not null
    os_edition_types "osEditionTypes" "r": Vec<mg::Open<super::Windows10EditionType>>,
    /// `ruleType`: deviceManagementApplicabilityRuleType, not null
    rule_type "ruleType" "r": mg::Open<super::DeviceManagementApplicabilityRuleType>,
}
