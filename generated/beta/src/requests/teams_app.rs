// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsApp`, by its URL.
    ///
    /// For example `/appCatalogs/teamsApps/{teamsApp-id}`.
    TeamsAppResource(mg::One<models::TeamsApp>)
}

impl TeamsAppResource {
    /// `…/appDefinitions`: many `teamsAppDefinition`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` | **AppCatalog.Submit**, AppCatalog.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **AppCatalog.Submit**, AppCatalog.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn app_definitions(
        &self,
    ) -> requests::teams_app_definition::TeamsAppDefinitionCollection {
        mg::to(self, "appDefinitions")
    }
}

/// A collection of `microsoft.graph.teamsApp`, by its URL.
///
/// For example `/appCatalogs/teamsApps`.
pub type TeamsAppCollection = mg::Many<models::TeamsApp, TeamsAppResource>;
