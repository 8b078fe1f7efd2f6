// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-beta>
    TeamsAppDefinition "microsoft.graph.teamsAppDefinition" "entity" : super::Entity;
    /// `allowedInstallationScopes`: teamsAppInstallationScopes
    allowed_installation_scopes "allowedInstallationScopes": mg::Flags<super::TeamsAppInstallationScopes>,
    /// `authorization`: teamsAppAuthorization
    authorization "authorization": mg::Boxed<super::TeamsAppAuthorization>,
    /// `azureADAppId`: String
    azure_ad_app_id "azureADAppId": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `publishingState`: teamsAppPublishingState
    publishing_state "publishingState": mg::Open<super::TeamsAppPublishingState>,
    /// `shortdescription`: String
    shortdescription "shortdescription": String,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { TeamsAppDefinition: super::Entity }

impl TeamsAppDefinition {
    /// `bot`: `teamworkBot`, contained
    pub const BOT: mg::Nav<TeamsAppDefinition, super::TeamworkBot> = mg::Nav::new("bot");
    /// `colorIcon`: `teamsAppIcon`, contained
    pub const COLOR_ICON: mg::Nav<TeamsAppDefinition, super::TeamsAppIcon> = mg::Nav::new(
        "colorIcon",
    );
    /// `dashboardCards`: many `teamsAppDashboardCardDefinition`, contained
    pub const DASHBOARD_CARDS: mg::Nav<
        TeamsAppDefinition,
        Vec<super::TeamsAppDashboardCardDefinition>,
    > = mg::Nav::new("dashboardCards");
    /// `outlineIcon`: `teamsAppIcon`, contained
    pub const OUTLINE_ICON: mg::Nav<TeamsAppDefinition, super::TeamsAppIcon> = mg::Nav::new(
        "outlineIcon",
    );
}
