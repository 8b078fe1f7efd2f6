// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appCatalogs`][reference].
///
/// Requests: [`AppCatalogsResource`](crate::requests::app_catalogs::AppCatalogsResource), for
/// example `graph.app_catalogs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/appcatalogs?view=graph-rest-beta
pub struct AppCatalogs {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppCatalogs: "microsoft.graph.appCatalogs", entity;
}

impl AppCatalogs {
    /// `teamsApps`: many [`TeamsApp`](super::TeamsApp).
    pub const TEAMS_APPS: mg::Nav<AppCatalogs, Vec<super::TeamsApp>> = mg::Nav::new(
        "teamsApps",
    );
}
