// @generated
use crate::{mg, models};

/// Requests on one [`ConditionalAccessSettings`](models::networkaccess::ConditionalAccessSettings):
/// `get`, `update`, `delete`.
///
/// For example `graph.network_access().settings().conditional_access()`.
pub type ConditionalAccessSettingsResource = mg::One<
    models::networkaccess::ConditionalAccessSettings,
>;
