// @generated
use crate::{mg, models};

/// Requests on one [`Mention`](models::Mention): `get`, `update`, `delete`.
///
/// For example `graph.me().messages().id(id).mentions().id(id)`.
pub type MentionResource = mg::One<models::Mention>;

/// Requests on a collection of [`Mention`](models::Mention): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.me().messages().id(id).mentions()`.
pub type MentionCollection = mg::Many<models::Mention, MentionResource>;
