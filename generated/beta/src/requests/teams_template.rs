// @generated
use crate::{mg, models};

/// Requests on one [`TeamsTemplate`](models::TeamsTemplate): `get`, `update`, `delete`.
///
/// For example `graph.teams_templates().id(id)`.
pub type TeamsTemplateResource = mg::One<models::TeamsTemplate>;

/// Requests on a collection of [`TeamsTemplate`](models::TeamsTemplate): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.teams_templates()`.
pub type TeamsTemplateCollection = mg::Many<
    models::TeamsTemplate,
    TeamsTemplateResource,
>;
