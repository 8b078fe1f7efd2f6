// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeletedTeam`](models::DeletedTeam): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.teamwork().deleted_teams().id(id)`.
#[derive(Clone, Debug)]
pub struct DeletedTeamResource(mg::One<models::DeletedTeam>);

mg::builder! { DeletedTeamResource: mg::One<models::DeletedTeam> }

impl DeletedTeamResource {
    /// `…/channels`: many [`Channel`](models::Channel).
    #[inline]
    pub fn channels(&self) -> requests::channel::ChannelCollection {
        mg::navigate(self, "channels")
    }
}

/// Requests on a collection of [`DeletedTeam`](models::DeletedTeam): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.teamwork().deleted_teams()`.
#[derive(Clone, Debug)]
pub struct DeletedTeamCollection(mg::Many<models::DeletedTeam, DeletedTeamResource>);

mg::builder! { DeletedTeamCollection: mg::Many<models::DeletedTeam, DeletedTeamResource> }

impl DeletedTeamCollection {
    /// `GET …/getAllMessages`.
    ///
    /// Returns a page of [`ChatMessage`](models::ChatMessage).
    #[inline]
    pub fn get_all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        self.raw().function("getAllMessages")
    }
}
