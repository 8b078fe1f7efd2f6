// @generated
use crate::{mg, models};

/// Requests on one [`TeamsAppDashboardCardDefinition`](models::TeamsAppDashboardCardDefinition):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.chats().id(id).installed_apps().id(id).teams_app_definition().dashboard_cards().id(id)`.
pub type TeamsAppDashboardCardDefinitionResource = mg::One<
    models::TeamsAppDashboardCardDefinition,
>;

/// Requests on a collection of
/// [`TeamsAppDashboardCardDefinition`](models::TeamsAppDashboardCardDefinition): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.chats().id(id).installed_apps().id(id).teams_app_definition().dashboard_cards()`.
pub type TeamsAppDashboardCardDefinitionCollection = mg::Many<
    models::TeamsAppDashboardCardDefinition,
    TeamsAppDashboardCardDefinitionResource,
>;
