// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupMembershipGovernanceCriteria`, a complex type derived from `microsoft.graph.governanceCriteria`.
    GroupMembershipGovernanceCriteria "microsoft.graph.groupMembershipGovernanceCriteria" "complex" : super::GovernanceCriteria;
    /// `groupId`: String
    group_id "groupId": String,
}

mg::derived_from! { GroupMembershipGovernanceCriteria: super::GovernanceCriteria }
