// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudFlareRulesetModel`, a complex type.
    CloudFlareRulesetModel "microsoft.graph.cloudFlareRulesetModel" "complex";
    /// `name`: String
    name "name": String,
    /// `phaseName`: String
    phase_name "phaseName": String,
    /// `rulesetId`: String
    ruleset_id "rulesetId": String,
}
