// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAppDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamsAppDefinitionCollection`], for example
/// `graph.app_catalogs().teams_apps().id(id).app_definitions()`.
///
/// [`TeamsAppDefinitionCollection`]: crate::requests::teams_app_definition::TeamsAppDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-beta
pub struct TeamsAppDefinition {
    /// `allowedInstallationScopes`.
    pub allowed_installation_scopes: mg::Field<
        mg::Flags<super::TeamsAppInstallationScopes>,
    >,
    /// `authorization`.
    pub authorization: mg::Field<mg::Boxed<super::TeamsAppAuthorization>>,
    /// `azureADAppId`.
    pub azure_ad_app_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publishingState`.
    pub publishing_state: mg::Field<mg::Open<super::TeamsAppPublishingState>>,
    /// `shortdescription`.
    pub shortdescription: mg::Field<String>,
    /// `teamsAppId`.
    pub teams_app_id: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppDefinition: "microsoft.graph.teamsAppDefinition", entity, base super::Entity;
    allowed_installation_scopes: "allowedInstallationScopes",
    authorization: "authorization",
    azure_ad_app_id: "azureADAppId",
    created_by: "createdBy",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    publishing_state: "publishingState",
    shortdescription: "shortdescription",
    teams_app_id: "teamsAppId",
    version: "version",
}

mg::derived_from! { TeamsAppDefinition: super::Entity }

impl TeamsAppDefinition {
    /// `bot`: [`TeamworkBot`](super::TeamworkBot).
    pub const BOT: mg::Nav<TeamsAppDefinition, super::TeamworkBot> = mg::Nav::new("bot");
    /// `colorIcon`: [`TeamsAppIcon`](super::TeamsAppIcon).
    pub const COLOR_ICON: mg::Nav<TeamsAppDefinition, super::TeamsAppIcon> = mg::Nav::new(
        "colorIcon",
    );
    /// `dashboardCards`: many
    /// [`TeamsAppDashboardCardDefinition`](super::TeamsAppDashboardCardDefinition).
    pub const DASHBOARD_CARDS: mg::Nav<
        TeamsAppDefinition,
        Vec<super::TeamsAppDashboardCardDefinition>,
    > = mg::Nav::new("dashboardCards");
    /// `outlineIcon`: [`TeamsAppIcon`](super::TeamsAppIcon).
    pub const OUTLINE_ICON: mg::Nav<TeamsAppDefinition, super::TeamsAppIcon> = mg::Nav::new(
        "outlineIcon",
    );
}
