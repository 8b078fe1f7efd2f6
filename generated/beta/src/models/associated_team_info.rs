// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.associatedTeamInfo`, an entity type derived from `microsoft.graph.teamInfo`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/associatedteaminfo?view=graph-rest-beta>
    AssociatedTeamInfo "microsoft.graph.associatedTeamInfo" "entity" : super::TeamInfo;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { AssociatedTeamInfo: super::TeamInfo, super::Entity }

impl AssociatedTeamInfo {
    /// `team`: `team`
    pub const TEAM: mg::Nav<AssociatedTeamInfo, super::Team> = mg::Nav::new("team");
}
