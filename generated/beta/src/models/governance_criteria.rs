// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceCriteria`, an abstract complex type.
    GovernanceCriteria "microsoft.graph.governanceCriteria" "complex abstract" => GovernanceCriteriaKind;
}

/// The types derived from `microsoft.graph.governanceCriteria`.
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
