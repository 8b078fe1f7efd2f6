// @generated
use crate::mg;

/// Complex type `microsoft.graph.governanceRuleSetting`.
pub struct GovernanceRuleSetting {
    /// `ruleIdentifier`.
    pub rule_identifier: mg::Field<String>,
    /// `setting`.
    pub setting: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRuleSetting: "microsoft.graph.governanceRuleSetting", complex;
    rule_identifier: "ruleIdentifier",
    setting: "setting",
}
