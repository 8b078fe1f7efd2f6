// @generated
use crate::{mg, models};

/// Requests on one [`PayloadResponse`](models::PayloadResponse): `get`, `update`, `delete`.
///
/// For example `graph.payload_response().id(id)`.
pub type PayloadResponseResource = mg::One<models::PayloadResponse>;

/// Requests on a collection of [`PayloadResponse`](models::PayloadResponse): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.payload_response()`.
pub type PayloadResponseCollection = mg::Many<
    models::PayloadResponse,
    PayloadResponseResource,
>;
