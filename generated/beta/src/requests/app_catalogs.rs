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
    #[inline]
    pub fn teams_apps(&self) -> requests::teams_app::TeamsAppCollection {
        mg::to(self, "teamsApps")
    }
}
