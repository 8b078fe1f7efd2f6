// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamsAppDashboardCardDefinition`, by its URL.
///
/// For example `/chats/{chat-id}/installedApps/{teamsAppInstallation-id}/teamsAppDefinition/dashboardCards/{teamsAppDashboardCardDefinition-id}`.
pub type TeamsAppDashboardCardDefinitionResource = mg::One<
    models::TeamsAppDashboardCardDefinition,
>;

/// A collection of `microsoft.graph.teamsAppDashboardCardDefinition`, by its URL.
///
/// For example `/chats/{chat-id}/installedApps/{teamsAppInstallation-id}/teamsAppDefinition/dashboardCards`.
pub type TeamsAppDashboardCardDefinitionCollection = mg::Many<
    models::TeamsAppDashboardCardDefinition,
    TeamsAppDashboardCardDefinitionResource,
>;
