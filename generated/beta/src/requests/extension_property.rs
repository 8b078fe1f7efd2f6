// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExtensionProperty`](models::ExtensionProperty): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_extension_property()`.
pub type ExtensionPropertyResource = mg::One<
    models::ExtensionProperty,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`ExtensionProperty`](models::ExtensionProperty): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_extension_property()`.
pub type ExtensionPropertyCollection = mg::Many<
    models::ExtensionProperty,
    ExtensionPropertyResource,
    requests::directory_object::DirectoryObjectCollection,
>;
