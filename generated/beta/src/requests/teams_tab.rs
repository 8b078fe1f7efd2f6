// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsTab`](models::TeamsTab): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.chats().id(id).tabs().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamsTabResource(mg::One<models::TeamsTab>);

mg::builder! { TeamsTabResource: mg::One<models::TeamsTab> }

impl TeamsTabResource {
    /// `…/teamsApp`: [`TeamsApp`](models::TeamsApp).
    #[inline]
    pub fn teams_app(&self) -> requests::teams_app::TeamsAppResource {
        mg::navigate(self, "teamsApp")
    }
}

/// Requests on a collection of [`TeamsTab`](models::TeamsTab): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.chats().id(id).tabs()`.
pub type TeamsTabCollection = mg::Many<models::TeamsTab, TeamsTabResource>;
