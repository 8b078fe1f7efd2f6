// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsAppDefinition`](models::TeamsAppDefinition): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.chats().id(id).installed_apps().id(id).teams_app_definition()`.
#[derive(Clone, Debug)]
pub struct TeamsAppDefinitionResource(mg::One<models::TeamsAppDefinition>);

mg::builder! { TeamsAppDefinitionResource: mg::One<models::TeamsAppDefinition> }

impl TeamsAppDefinitionResource {
    /// `…/bot`: [`TeamworkBot`](models::TeamworkBot).
    ///
    /// Least privileged permission to read: `AppCatalog.Read.All` (delegated, application).
    #[inline]
    pub fn bot(&self) -> requests::teamwork_bot::TeamworkBotResource {
        mg::navigate(self, "bot")
    }

    /// `…/colorIcon`: [`TeamsAppIcon`](models::TeamsAppIcon).
    ///
    /// Least privileged permission to read: `AppCatalog.Read.All` (delegated, application).
    #[inline]
    pub fn color_icon(&self) -> requests::teams_app_icon::TeamsAppIconResource {
        mg::navigate(self, "colorIcon")
    }

    /// `…/dashboardCards`: many
    /// [`TeamsAppDashboardCardDefinition`](models::TeamsAppDashboardCardDefinition).
    #[inline]
    pub fn dashboard_cards(
        &self,
    ) -> requests::teams_app_dashboard_card_definition::TeamsAppDashboardCardDefinitionCollection {
        mg::navigate(self, "dashboardCards")
    }

    /// `…/outlineIcon`: [`TeamsAppIcon`](models::TeamsAppIcon).
    ///
    /// Least privileged permission to read: `AppCatalog.Read.All` (delegated, application).
    #[inline]
    pub fn outline_icon(&self) -> requests::teams_app_icon::TeamsAppIconResource {
        mg::navigate(self, "outlineIcon")
    }
}

/// Requests on a collection of [`TeamsAppDefinition`](models::TeamsAppDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.app_catalogs().teams_apps().id(id).app_definitions()`.
pub type TeamsAppDefinitionCollection = mg::Many<
    models::TeamsAppDefinition,
    TeamsAppDefinitionResource,
>;
