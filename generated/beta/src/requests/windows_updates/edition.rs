// @generated
use crate::{mg, models};

/// Requests on one [`Edition`](models::windows_updates::Edition): `get`, `update`, `delete`.
///
/// For example `graph.admin().windows().updates().products().id(id).editions().id(id)`.
pub type EditionResource = mg::One<models::windows_updates::Edition>;

/// Requests on a collection of [`Edition`](models::windows_updates::Edition): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().products().id(id).editions()`.
pub type EditionCollection = mg::Many<models::windows_updates::Edition, EditionResource>;
