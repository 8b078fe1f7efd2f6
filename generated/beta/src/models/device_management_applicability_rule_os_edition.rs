// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementApplicabilityRuleOsEdition`.
pub struct DeviceManagementApplicabilityRuleOsEdition {
    /// `name`.
    pub name: mg::Field<String>,
    /// `osEditionTypes`.
    pub os_edition_types: mg::Field<Vec<mg::Open<super::Windows10EditionType>>>,
    /// `ruleType`. Never null.
    pub rule_type: mg::Field<mg::Open<super::DeviceManagementApplicabilityRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementApplicabilityRuleOsEdition: "microsoft.graph.deviceManagementApplicabilityRuleOsEdition", complex;
    name: "name",
    os_edition_types: "osEditionTypes" required,
    rule_type: "ruleType" required,
}
