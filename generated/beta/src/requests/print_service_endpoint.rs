// @generated
use crate::{mg, models};

/// Requests on one [`PrintServiceEndpoint`](models::PrintServiceEndpoint): `get`, `update`,
/// `delete`.
///
/// For example `graph.print().services().id(id).endpoints().id(id)`.
pub type PrintServiceEndpointResource = mg::One<models::PrintServiceEndpoint>;

/// Requests on a collection of [`PrintServiceEndpoint`](models::PrintServiceEndpoint): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.print().services().id(id).endpoints()`.
pub type PrintServiceEndpointCollection = mg::Many<
    models::PrintServiceEndpoint,
    PrintServiceEndpointResource,
>;
