// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupMembershipGovernanceCriteria`, derived from
/// [`GovernanceCriteria`](super::GovernanceCriteria).
pub struct GroupMembershipGovernanceCriteria {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupMembershipGovernanceCriteria: "microsoft.graph.groupMembershipGovernanceCriteria", complex, base super::GovernanceCriteria;
    group_id: "groupId",
}

mg::derived_from! { GroupMembershipGovernanceCriteria: super::GovernanceCriteria }
