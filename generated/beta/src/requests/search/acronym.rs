// @generated
use crate::{mg, models};

/// Requests on one [`Acronym`](models::search::Acronym): `get`, `update`, `delete`.
///
/// For example `graph.search().acronyms().id(id)`.
pub type AcronymResource = mg::One<models::search::Acronym>;

/// Requests on a collection of [`Acronym`](models::search::Acronym): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.search().acronyms()`.
pub type AcronymCollection = mg::Many<models::search::Acronym, AcronymResource>;
