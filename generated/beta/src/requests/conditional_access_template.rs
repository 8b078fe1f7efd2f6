// @generated
use crate::{mg, models};

/// Requests on one [`ConditionalAccessTemplate`](models::ConditionalAccessTemplate): `get`,
/// `update`, `delete`.
///
/// For example `graph.conditional_access().templates().id(id)`.
pub type ConditionalAccessTemplateResource = mg::One<models::ConditionalAccessTemplate>;

/// Requests on a collection of [`ConditionalAccessTemplate`](models::ConditionalAccessTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.conditional_access().templates()`.
pub type ConditionalAccessTemplateCollection = mg::Many<
    models::ConditionalAccessTemplate,
    ConditionalAccessTemplateResource,
>;
