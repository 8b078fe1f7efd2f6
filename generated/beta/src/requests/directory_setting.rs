// @generated
use crate::{mg, models};

/// Requests on one [`DirectorySetting`](models::DirectorySetting): `get`, `update`, `delete`.
///
/// For example `graph.settings().id(id)`.
pub type DirectorySettingResource = mg::One<models::DirectorySetting>;

/// Requests on a collection of [`DirectorySetting`](models::DirectorySetting): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.settings()`.
pub type DirectorySettingCollection = mg::Many<
    models::DirectorySetting,
    DirectorySettingResource,
>;
