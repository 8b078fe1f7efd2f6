// @generated
use crate::{mg, models};

/// Requests on one [`WebAccount`](models::WebAccount): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().web_accounts().id(id)`.
pub type WebAccountResource = mg::One<models::WebAccount>;

/// Requests on a collection of [`WebAccount`](models::WebAccount): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.me().profile().web_accounts()`.
pub type WebAccountCollection = mg::Many<models::WebAccount, WebAccountResource>;
