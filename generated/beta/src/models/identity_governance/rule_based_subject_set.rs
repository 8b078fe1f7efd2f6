// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.ruleBasedSubjectSet`, a complex type derived from `microsoft.graph.subjectSet`.
    RuleBasedSubjectSet "microsoft.graph.identityGovernance.ruleBasedSubjectSet" "complex" : crate::models::SubjectSet;
    /// `rule`: String, not null
    rule "rule" "r": String,
}

mg::derived_from! { RuleBasedSubjectSet: crate::models::SubjectSet }
