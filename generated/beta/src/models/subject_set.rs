// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.subjectSet`.
pub struct SubjectSet {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectSet: "microsoft.graph.subjectSet", complex abstract, family SubjectSetKind;
}

/// The types derived from [`SubjectSet`].
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
