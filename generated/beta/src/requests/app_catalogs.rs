// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppCatalogs`](models::AppCatalogs): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.app_catalogs()`.
#[derive(Clone, Debug)]
pub struct AppCatalogsResource(mg::One<models::AppCatalogs>);

mg::builder! { AppCatalogsResource: mg::One<models::AppCatalogs> }

impl AppCatalogsResource {
    /// `…/teamsApps`: many [`TeamsApp`](models::TeamsApp).
    ///
    /// Least privileged permission to read: `AppCatalog.Submit` (delegated), `AppCatalog.Read.All`
    /// (application).
    #[inline]
    pub fn teams_apps(&self) -> requests::teams_app::TeamsAppCollection {
        mg::navigate(self, "teamsApps")
    }
}
