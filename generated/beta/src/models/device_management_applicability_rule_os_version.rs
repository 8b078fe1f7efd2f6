// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementApplicabilityRuleOsVersion`.
pub struct DeviceManagementApplicabilityRuleOsVersion {
    /// `maxOSVersion`.
    pub max_os_version: mg::Field<String>,
    /// `minOSVersion`.
    pub min_os_version: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::DeviceManagementApplicabilityRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementApplicabilityRuleOsVersion: "microsoft.graph.deviceManagementApplicabilityRuleOsVersion", complex;
    max_os_version: "maxOSVersion",
    min_os_version: "minOSVersion",
    name: "name",
    rule_type: "ruleType" required,
}
