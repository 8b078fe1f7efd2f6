// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectSet`, an abstract complex type.
    SubjectSet "microsoft.graph.subjectSet" "complex abstract" => SubjectSetKind;
}

/// The types derived from `microsoft.graph.subjectSet`.
#[non_exhaustive]
pub enum SubjectSetKind {
    IdentityGovernanceGroupBasedSubjectSet(
        Box<crate::models::identity_governance::GroupBasedSubjectSet>,
    ),
    IdentityGovernanceRuleBasedSubjectSet(
        Box<crate::models::identity_governance::RuleBasedSubjectSet>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<SubjectSet>),
}

mg::family! {
    SubjectSet => SubjectSetKind;
    IdentityGovernanceGroupBasedSubjectSet(crate::models::identity_governance::GroupBasedSubjectSet),
    IdentityGovernanceRuleBasedSubjectSet(crate::models::identity_governance::RuleBasedSubjectSet),
}
