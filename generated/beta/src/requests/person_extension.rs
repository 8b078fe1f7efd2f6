// @generated
use crate::{mg, models};

/// Requests on one [`PersonExtension`](models::PersonExtension): `get`, `update`, `delete`.
///
/// For example `graph.me().extensions().id(id).cast_to_person_extension()`.
pub type PersonExtensionResource = mg::One<models::PersonExtension>;

/// Requests on a collection of [`PersonExtension`](models::PersonExtension): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().extensions().cast_to_person_extension()`.
pub type PersonExtensionCollection = mg::Many<
    models::PersonExtension,
    PersonExtensionResource,
>;
