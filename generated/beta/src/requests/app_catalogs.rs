// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appCatalogs`, by its URL.
    ///
    /// For example `/appCatalogs`.
    AppCatalogsResource(mg::One<models::AppCatalogs>)
}

impl AppCatalogsResource {
    /// `…/teamsApps`: many `teamsApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppCatalog.Submit**, AppCatalog.Read.All, AppCatalog.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **AppCatalog.Read.All**, AppCatalog.ReadWrite.All |
    /// | `POST` | **AppCatalog.Submit**, AppCatalog.ReadWrite.All, Directory.ReadWrite.All | – |
    /// | `DELETE …/{id}` | **AppCatalog.Submit**, AppCatalog.ReadWrite.All, Directory.ReadWrite.All | – |
    #[inline]
    pub fn teams_apps(&self) -> requests::teams_app::TeamsAppCollection {
        mg::to(self, "teamsApps")
    }
}
