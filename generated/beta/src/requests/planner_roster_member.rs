// @generated
use crate::{mg, models};

/// Requests on one [`PlannerRosterMember`](models::PlannerRosterMember): `get`, `update`, `delete`.
///
/// For example `graph.planner().rosters().id(id).members().id(id)`.
pub type PlannerRosterMemberResource = mg::One<models::PlannerRosterMember>;

/// Requests on a collection of [`PlannerRosterMember`](models::PlannerRosterMember): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.planner().rosters().id(id).members()`.
pub type PlannerRosterMemberCollection = mg::Many<
    models::PlannerRosterMember,
    PlannerRosterMemberResource,
>;
