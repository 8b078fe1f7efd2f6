// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamInfo`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teaminfo?view=graph-rest-beta
pub struct TeamInfo {
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
    TeamInfo: "microsoft.graph.teamInfo", entity, base super::Entity, family TeamInfoKind;
    display_name: "displayName",
    id: "id" key required,
    tenant_id: "tenantId",
}

mg::derived_from! { TeamInfo: super::Entity }

impl TeamInfo {
    /// `team`: [`Team`](super::Team).
    pub const TEAM: mg::Nav<TeamInfo, super::Team> = mg::Nav::new("team");
}

/// The types derived from [`TeamInfo`].
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
