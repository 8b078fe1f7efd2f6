// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceRuleSetting`, a complex type.
    GovernanceRuleSetting "microsoft.graph.governanceRuleSetting" "complex";
    /// `ruleIdentifier`: String
    rule_identifier "ruleIdentifier": String,
    /// `setting`: String
    setting "setting": String,
}
