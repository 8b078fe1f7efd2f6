// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamSummary`, a complex type.
    TeamSummary "microsoft.graph.teamSummary" "complex";
    /// `guestsCount`: Int32
    guests_count "guestsCount": i32,
    /// `membersCount`: Int32
    members_count "membersCount": i32,
    /// `ownersCount`: Int32
    owners_count "ownersCount": i32,
}
