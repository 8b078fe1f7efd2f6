// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsApp`](models::TeamsApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.app_catalogs().teams_apps().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamsAppResource(mg::One<models::TeamsApp>);

mg::builder! { TeamsAppResource: mg::One<models::TeamsApp> }

impl TeamsAppResource {
    /// `…/appDefinitions`: many [`TeamsAppDefinition`](models::TeamsAppDefinition).
    #[inline]
    pub fn app_definitions(
        &self,
    ) -> requests::teams_app_definition::TeamsAppDefinitionCollection {
        mg::navigate(self, "appDefinitions")
    }
}

/// Requests on a collection of [`TeamsApp`](models::TeamsApp): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.app_catalogs().teams_apps()`.
pub type TeamsAppCollection = mg::Many<models::TeamsApp, TeamsAppResource>;
