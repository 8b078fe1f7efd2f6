// @generated
use crate::{mg, models, requests};

/// Requests on one [`Endpoint`](models::Endpoint): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_endpoint()`.
pub type EndpointResource = mg::One<
    models::Endpoint,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`Endpoint`](models::Endpoint): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.directory_objects().cast_to_endpoint()`.
pub type EndpointCollection = mg::Many<
    models::Endpoint,
    EndpointResource,
    requests::directory_object::DirectoryObjectCollection,
>;
