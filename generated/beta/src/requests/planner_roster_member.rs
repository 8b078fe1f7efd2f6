// @generated
use crate::{mg, models};

/// One `microsoft.graph.plannerRosterMember`, by its URL.
///
/// For example `/planner/rosters/{plannerRoster-id}/members/{plannerRosterMember-id}`.
pub type PlannerRosterMemberResource = mg::One<models::PlannerRosterMember>;

/// A collection of `microsoft.graph.plannerRosterMember`, by its URL.
///
/// For example `/planner/rosters/{plannerRoster-id}/members`.
pub type PlannerRosterMemberCollection = mg::Many<
    models::PlannerRosterMember,
    PlannerRosterMemberResource,
>;
