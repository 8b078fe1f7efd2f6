// @generated
use crate::{mg, models};

/// Requests on one [`DepartmentTemplate`](models::security::DepartmentTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().labels().departments().id(id)`.
pub type DepartmentTemplateResource = mg::One<models::security::DepartmentTemplate>;

/// Requests on a collection of [`DepartmentTemplate`](models::security::DepartmentTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().labels().departments()`.
pub type DepartmentTemplateCollection = mg::Many<
    models::security::DepartmentTemplate,
    DepartmentTemplateResource,
>;
