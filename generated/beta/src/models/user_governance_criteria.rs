// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userGovernanceCriteria`, a complex type derived from `microsoft.graph.governanceCriteria`.
    UserGovernanceCriteria "microsoft.graph.userGovernanceCriteria" "complex" : super::GovernanceCriteria;
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { UserGovernanceCriteria: super::GovernanceCriteria }
