// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.teamworkSectionItem`, by its URL.
    ///
    /// For example `/me/teamwork/sections/{teamworkSection-id}/items/{teamworkSectionItem-id}`.
    TeamworkSectionItemResource(mg::One<models::TeamworkSectionItem>)
}

impl TeamworkSectionItemResource {
    /// `POST …/move`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamworkSection.ReadWrite** | **TeamworkSection.ReadWrite.All**, Teamwork.Migrate.All |
    #[inline]
    pub fn move_(&self, parameters: Move) -> mg::Request<models::TeamworkSectionItem> {
        mg::Path::action_with(self, "move", &parameters)
    }
}

/// A collection of `microsoft.graph.teamworkSectionItem`, by its URL.
///
/// For example `/me/teamwork/sections/{teamworkSection-id}/items`.
pub type TeamworkSectionItemCollection = mg::Many<
    models::TeamworkSectionItem,
    TeamworkSectionItemResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.move`.
    Move "microsoft.graph.move" "parameters";
    /// `targetSectionId`: String, not null
    target_section_id "targetSectionId" "r": String,
}
