// @generated
use crate::{mg, models, requests};

/// Requests on one [`DirectoryRoleTemplate`](models::DirectoryRoleTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.directory_role_templates().id(id)`.
pub type DirectoryRoleTemplateResource = mg::One<
    models::DirectoryRoleTemplate,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`DirectoryRoleTemplate`](models::DirectoryRoleTemplate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_role_templates()`.
pub type DirectoryRoleTemplateCollection = mg::Many<
    models::DirectoryRoleTemplate,
    DirectoryRoleTemplateResource,
    requests::directory_object::DirectoryObjectCollection,
>;
