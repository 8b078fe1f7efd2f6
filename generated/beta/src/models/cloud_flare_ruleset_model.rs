// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudFlareRulesetModel`.
pub struct CloudFlareRulesetModel {
    /// `name`.
    pub name: mg::Field<String>,
    /// `phaseName`.
    pub phase_name: mg::Field<String>,
    /// `rulesetId`.
    pub ruleset_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFlareRulesetModel: "microsoft.graph.cloudFlareRulesetModel", complex;
    name: "name",
    phase_name: "phaseName",
    ruleset_id: "rulesetId",
}
