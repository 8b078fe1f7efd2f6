// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.ruleBasedSubjectSet`, derived from
/// [`SubjectSet`](crate::models::SubjectSet).
pub struct RuleBasedSubjectSet {
    /// `rule`. Never null.
    pub rule: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RuleBasedSubjectSet: "microsoft.graph.identityGovernance.ruleBasedSubjectSet", complex, base crate::models::SubjectSet;
    rule: "rule" required,
}

mg::derived_from! { RuleBasedSubjectSet: crate::models::SubjectSet }
