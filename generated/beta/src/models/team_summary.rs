// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamSummary`.
pub struct TeamSummary {
    /// `guestsCount`.
    pub guests_count: mg::Field<i32>,
    /// `membersCount`.
    pub members_count: mg::Field<i32>,
    /// `ownersCount`.
    pub owners_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamSummary: "microsoft.graph.teamSummary", complex;
    guests_count: "guestsCount",
    members_count: "membersCount",
    owners_count: "ownersCount",
}
