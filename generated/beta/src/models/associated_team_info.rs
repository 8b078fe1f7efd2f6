// @generated
use crate::mg;

/// Entity type [`microsoft.graph.associatedTeamInfo`][reference], derived from
/// [`TeamInfo`](super::TeamInfo).
///
/// Requests: [`AssociatedTeamInfoCollection`], for example
/// `graph.me().teamwork().associated_teams()`.
///
/// [`AssociatedTeamInfoCollection`]: crate::requests::associated_team_info::AssociatedTeamInfoCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/associatedteaminfo?view=graph-rest-beta
pub struct AssociatedTeamInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssociatedTeamInfo: "microsoft.graph.associatedTeamInfo", entity, base super::TeamInfo;
    display_name: "displayName",
    id: "id" key required,
    tenant_id: "tenantId",
}

mg::derived_from! { AssociatedTeamInfo: super::TeamInfo, super::Entity }

impl AssociatedTeamInfo {
    /// `team`: [`Team`](super::Team).
    pub const TEAM: mg::Nav<AssociatedTeamInfo, super::Team> = mg::Nav::new("team");
}
