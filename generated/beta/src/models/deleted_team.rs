// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deletedTeam`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deletedteam?view=graph-rest-beta>
    DeletedTeam "microsoft.graph.deletedTeam" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeletedTeam: super::Entity }

impl DeletedTeam {
    /// `channels`: many `channel`, contained
    pub const CHANNELS: mg::Nav<DeletedTeam, Vec<super::Channel>> = mg::Nav::new(
        "channels",
    );
}
