// @generated
use crate::mg;

/// Complex type `microsoft.graph.userGovernanceCriteria`, derived from
/// [`GovernanceCriteria`](super::GovernanceCriteria).
pub struct UserGovernanceCriteria {
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserGovernanceCriteria: "microsoft.graph.userGovernanceCriteria", complex, base super::GovernanceCriteria;
    user_id: "userId",
}

mg::derived_from! { UserGovernanceCriteria: super::GovernanceCriteria }
