// @generated
use crate::{mg, models};

/// Requests on one [`ConfigurationDrift`](models::ConfigurationDrift): `get`, `update`, `delete`.
///
/// For example `graph.admin().configuration_management().configuration_drifts().id(id)`.
pub type ConfigurationDriftResource = mg::One<models::ConfigurationDrift>;

/// Requests on a collection of [`ConfigurationDrift`](models::ConfigurationDrift): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().configuration_management().configuration_drifts()`.
pub type ConfigurationDriftCollection = mg::Many<
    models::ConfigurationDrift,
    ConfigurationDriftResource,
>;
