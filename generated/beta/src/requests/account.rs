// @generated
use crate::{mg, models};

/// Requests on one [`Account`](models::Account): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).accounts().id(id)`.
pub type AccountResource = mg::One<models::Account>;

/// Requests on a collection of [`Account`](models::Account): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).accounts()`.
pub type AccountCollection = mg::Many<models::Account, AccountResource>;
