// @generated
use crate::{mg, models};

/// Requests on one [`OpenTypeExtension`](models::OpenTypeExtension): `get`, `update`, `delete`.
///
/// For example `graph.me().extensions().id(id).cast_to_open_type_extension()`.
pub type OpenTypeExtensionResource = mg::One<models::OpenTypeExtension>;

/// Requests on a collection of [`OpenTypeExtension`](models::OpenTypeExtension): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().extensions().cast_to_open_type_extension()`.
pub type OpenTypeExtensionCollection = mg::Many<
    models::OpenTypeExtension,
    OpenTypeExtensionResource,
>;
