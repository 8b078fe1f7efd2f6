// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalActivityResult`](models::external_connectors::ExternalActivityResult):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .connections()
///     .id(id)
///     .items()
///     .id(id)
///     .activities()
///     .id(id)
///     .cast_to_external_activity_result()
/// ```
pub type ExternalActivityResultResource = mg::One<
    models::external_connectors::ExternalActivityResult,
    requests::external_connectors::external_activity::ExternalActivityResource,
>;

/// Requests on a collection of
/// [`ExternalActivityResult`](models::external_connectors::ExternalActivityResult): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.connections().id(id).items().id(id).activities().cast_to_external_activity_result()`.
pub type ExternalActivityResultCollection = mg::Many<
    models::external_connectors::ExternalActivityResult,
    ExternalActivityResultResource,
>;
