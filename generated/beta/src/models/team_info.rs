// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teaminfo?view=graph-rest-beta>
    TeamInfo "microsoft.graph.teamInfo" "entity" : super::Entity => TeamInfoKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { TeamInfo: super::Entity }

impl TeamInfo {
    /// `team`: `team`
    pub const TEAM: mg::Nav<TeamInfo, super::Team> = mg::Nav::new("team");
}

/// The types derived from `microsoft.graph.teamInfo`.
#[non_exhaustive]
pub enum TeamInfoKind {
    AssociatedTeamInfo(Box<super::AssociatedTeamInfo>),
    SharedWithChannelTeamInfo(Box<super::SharedWithChannelTeamInfo>),
    /// None of these, or a type that this version does not know.
    Other(Box<TeamInfo>),
}

mg::family! {
    TeamInfo => TeamInfoKind;
    AssociatedTeamInfo(super::AssociatedTeamInfo),
    SharedWithChannelTeamInfo(super::SharedWithChannelTeamInfo),
}
