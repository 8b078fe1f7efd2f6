// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupResource`](models::GroupResource): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_group_resource()`.
pub type GroupResourceResource = mg::One<
    models::GroupResource,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`GroupResource`](models::GroupResource): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_group_resource()`.
pub type GroupResourceCollection = mg::Many<
    models::GroupResource,
    GroupResourceResource,
    requests::directory_object::DirectoryObjectCollection,
>;
