// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.policyMatchInfo`, a complex type.
    PolicyMatchInfo "microsoft.graph.security.dlp.policyMatchInfo" "complex";
    /// `policyId`: String, not null
    policy_id "policyId" "r": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `policyVersion`: String
    policy_version "policyVersion": String,
    /// `rules`: Collection(microsoft.graph.security.dlp.ruleMatchInfo), items not null
    rules "rules" "r": Vec<super::RuleMatchInfo>,
}
