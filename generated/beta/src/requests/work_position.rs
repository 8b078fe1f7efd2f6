// @generated
use crate::{mg, models};

/// Requests on one [`WorkPosition`](models::WorkPosition): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().positions().id(id)`.
pub type WorkPositionResource = mg::One<models::WorkPosition>;

/// Requests on a collection of [`WorkPosition`](models::WorkPosition): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().profile().positions()`.
pub type WorkPositionCollection = mg::Many<models::WorkPosition, WorkPositionResource>;
