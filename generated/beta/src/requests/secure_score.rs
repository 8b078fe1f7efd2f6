// @generated
use crate::{mg, models};

/// Requests on one [`SecureScore`](models::SecureScore): `get`, `update`, `delete`.
///
/// For example `graph.security().secure_scores().id(id)`.
pub type SecureScoreResource = mg::One<models::SecureScore>;

/// Requests on a collection of [`SecureScore`](models::SecureScore): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.security().secure_scores()`.
pub type SecureScoreCollection = mg::Many<models::SecureScore, SecureScoreResource>;
