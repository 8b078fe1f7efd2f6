// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsAppDefinition`, by its URL.
    ///
    /// For example `/chats/{chat-id}/installedApps/{teamsAppInstallation-id}/teamsAppDefinition`.
    TeamsAppDefinitionResource(mg::One<models::TeamsAppDefinition>)
}

impl TeamsAppDefinitionResource {
    /// `…/bot`: `teamworkBot`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppCatalog.Read.All**, AppCatalog.Submit, AppCatalog.ReadWrite.All | **AppCatalog.Read.All**, AppCatalog.ReadWrite.All |
    #[inline]
    pub fn bot(&self) -> requests::teamwork_bot::TeamworkBotResource {
        mg::to(self, "bot")
    }

    /// `…/colorIcon`: `teamsAppIcon`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppCatalog.Read.All**, AppCatalog.Submit, AppCatalog.ReadWrite.All | **AppCatalog.Read.All**, AppCatalog.ReadWrite.All |
    #[inline]
    pub fn color_icon(&self) -> requests::teams_app_icon::TeamsAppIconResource {
        mg::to(self, "colorIcon")
    }

    /// `…/dashboardCards`: many `teamsAppDashboardCardDefinition`
    #[inline]
    pub fn dashboard_cards(
        &self,
    ) -> requests::teams_app_dashboard_card_definition::TeamsAppDashboardCardDefinitionCollection {
        mg::to(self, "dashboardCards")
    }

    /// `…/outlineIcon`: `teamsAppIcon`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppCatalog.Read.All**, AppCatalog.Submit, AppCatalog.ReadWrite.All | **AppCatalog.Read.All**, AppCatalog.ReadWrite.All |
    #[inline]
    pub fn outline_icon(&self) -> requests::teams_app_icon::TeamsAppIconResource {
        mg::to(self, "outlineIcon")
    }
}

/// A collection of `microsoft.graph.teamsAppDefinition`, by its URL.
///
/// For example `/appCatalogs/teamsApps/{teamsApp-id}/appDefinitions`.
pub type TeamsAppDefinitionCollection = mg::Many<
    models::TeamsAppDefinition,
    TeamsAppDefinitionResource,
>;
