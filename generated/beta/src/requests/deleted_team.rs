// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deletedTeam`, by its URL.
    ///
    /// For example `/teamwork/deletedTeams/{deletedTeam-id}`.
    DeletedTeamResource(mg::One<models::DeletedTeam>)
}

impl DeletedTeamResource {
    /// `…/channels`: many `channel`
    #[inline]
    pub fn channels(&self) -> requests::channel::ChannelCollection {
        mg::to(self, "channels")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deletedTeam`, by its URL.
    ///
    /// For example `/teamwork/deletedTeams`.
    DeletedTeamCollection(mg::Many<models::DeletedTeam, DeletedTeamResource>)
}

impl DeletedTeamCollection {
    /// `GET …/getAllMessages`
    #[inline]
    pub fn get_all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "getAllMessages")
    }
}
