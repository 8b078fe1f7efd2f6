// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsTab`, by its URL.
    ///
    /// For example `/chats/{chat-id}/tabs/{teamsTab-id}`.
    TeamsTabResource(mg::One<models::TeamsTab>)
}

impl TeamsTabResource {
    /// `…/teamsApp`: `teamsApp`
    #[inline]
    pub fn teams_app(&self) -> requests::teams_app::TeamsAppResource {
        mg::to(self, "teamsApp")
    }
}

/// A collection of `microsoft.graph.teamsTab`, by its URL.
///
/// For example `/chats/{chat-id}/tabs`.
pub type TeamsTabCollection = mg::Many<models::TeamsTab, TeamsTabResource>;
