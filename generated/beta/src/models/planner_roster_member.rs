// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerRosterMember`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PlannerRosterMemberCollection`], for example
/// `graph.planner().rosters().id(id).members()`.
///
/// [`PlannerRosterMemberCollection`]: crate::requests::planner_roster_member::PlannerRosterMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannerrostermember?view=graph-rest-beta
pub struct PlannerRosterMember {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerRosterMember: "microsoft.graph.plannerRosterMember", entity, base super::Entity;
    id: "id" key required,
    roles: "roles",
    tenant_id: "tenantId",
    user_id: "userId",
}

mg::derived_from! { PlannerRosterMember: super::Entity }
