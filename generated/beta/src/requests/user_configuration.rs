// @generated
use crate::{mg, models};

/// Requests on one [`UserConfiguration`](models::UserConfiguration): `get`, `update`, `delete`.
///
/// For example `graph.me().mail_folders().id(id).user_configurations().id(id)`.
pub type UserConfigurationResource = mg::One<models::UserConfiguration>;

/// Requests on a collection of [`UserConfiguration`](models::UserConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().mail_folders().id(id).user_configurations()`.
pub type UserConfigurationCollection = mg::Many<
    models::UserConfiguration,
    UserConfigurationResource,
>;
