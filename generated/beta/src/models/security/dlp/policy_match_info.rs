// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.policyMatchInfo`.
pub struct PolicyMatchInfo {
    /// `policyId`. Never null.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `policyVersion`.
    pub policy_version: mg::Field<String>,
    /// `rules`.
    pub rules: mg::Field<Vec<super::RuleMatchInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyMatchInfo: "microsoft.graph.security.dlp.policyMatchInfo", complex;
    policy_id: "policyId" required,
    policy_name: "policyName",
    policy_version: "policyVersion",
    rules: "rules" required,
}
