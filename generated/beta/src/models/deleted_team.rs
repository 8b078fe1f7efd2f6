// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deletedTeam`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`DeletedTeamCollection`](crate::requests::deleted_team::DeletedTeamCollection), for
/// example `graph.teamwork().deleted_teams()`.
///
/// Operations: `get_all_messages`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/deletedteam?view=graph-rest-beta
pub struct DeletedTeam {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeletedTeam: "microsoft.graph.deletedTeam", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { DeletedTeam: super::Entity }

impl DeletedTeam {
    /// `channels`: many [`Channel`](super::Channel).
    pub const CHANNELS: mg::Nav<DeletedTeam, Vec<super::Channel>> = mg::Nav::new(
        "channels",
    );
}
