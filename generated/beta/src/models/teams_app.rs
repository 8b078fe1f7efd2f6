// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsApp`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsapp?view=graph-rest-beta>
    TeamsApp "microsoft.graph.teamsApp" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `distributionMethod`: teamsAppDistributionMethod
    distribution_method "distributionMethod": mg::Open<super::TeamsAppDistributionMethod>,
    /// `externalId`: String
    external_id "externalId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamsApp: super::Entity }

impl TeamsApp {
    /// `appDefinitions`: many `teamsAppDefinition`, contained
    pub const APP_DEFINITIONS: mg::Nav<TeamsApp, Vec<super::TeamsAppDefinition>> = mg::Nav::new(
        "appDefinitions",
    );
}
