// @generated
use crate::{mg, models};

/// Requests on one [`ExchangeSettings`](models::ExchangeSettings): `get`, `update`, `delete`.
///
/// For example `graph.me().settings().exchange()`.
pub type ExchangeSettingsResource = mg::One<models::ExchangeSettings>;
