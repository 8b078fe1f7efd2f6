// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsApp`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamsAppCollection`](crate::requests::teams_app::TeamsAppCollection), for example
/// `graph.app_catalogs().teams_apps()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-beta
pub struct TeamsApp {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `distributionMethod`.
    pub distribution_method: mg::Field<mg::Open<super::TeamsAppDistributionMethod>>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsApp: "microsoft.graph.teamsApp", entity, base super::Entity;
    display_name: "displayName",
    distribution_method: "distributionMethod",
    external_id: "externalId",
    id: "id" key required,
}

mg::derived_from! { TeamsApp: super::Entity }

impl TeamsApp {
    /// `appDefinitions`: many [`TeamsAppDefinition`](super::TeamsAppDefinition).
    pub const APP_DEFINITIONS: mg::Nav<TeamsApp, Vec<super::TeamsAppDefinition>> = mg::Nav::new(
        "appDefinitions",
    );
}
