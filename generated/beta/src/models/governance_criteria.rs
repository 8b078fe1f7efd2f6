// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.governanceCriteria`.
pub struct GovernanceCriteria {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceCriteria: "microsoft.graph.governanceCriteria", complex abstract, family GovernanceCriteriaKind;
}

/// The types derived from [`GovernanceCriteria`].
#[non_exhaustive]
pub enum GovernanceCriteriaKind {
    GroupMembershipGovernanceCriteria(Box<super::GroupMembershipGovernanceCriteria>),
    RoleMembershipGovernanceCriteria(Box<super::RoleMembershipGovernanceCriteria>),
    UserGovernanceCriteria(Box<super::UserGovernanceCriteria>),
    /// None of these, or a type that this version does not know.
    Other(Box<GovernanceCriteria>),
}

mg::family! {
    GovernanceCriteria => GovernanceCriteriaKind;
    GroupMembershipGovernanceCriteria(super::GroupMembershipGovernanceCriteria),
    RoleMembershipGovernanceCriteria(super::RoleMembershipGovernanceCriteria),
    UserGovernanceCriteria(super::UserGovernanceCriteria),
}
