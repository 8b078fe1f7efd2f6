// @generated
use crate::{mg, models};

/// Requests on one [`Plugin`](models::security::security_copilot::Plugin): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().security_copilot().workspaces().id(id).plugins().id(id)`.
pub type PluginResource = mg::One<models::security::security_copilot::Plugin>;

/// Requests on a collection of [`Plugin`](models::security::security_copilot::Plugin): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().security_copilot().workspaces().id(id).plugins()`.
pub type PluginCollection = mg::Many<
    models::security::security_copilot::Plugin,
    PluginResource,
>;
