// @generated
use crate::{mg, models};

/// Requests on one [`PrivilegedOperationEvent`](models::PrivilegedOperationEvent): `get`, `update`,
/// `delete`.
///
/// For example `graph.privileged_operation_events().id(id)`.
pub type PrivilegedOperationEventResource = mg::One<models::PrivilegedOperationEvent>;

/// Requests on a collection of [`PrivilegedOperationEvent`](models::PrivilegedOperationEvent):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.privileged_operation_events()`.
pub type PrivilegedOperationEventCollection = mg::Many<
    models::PrivilegedOperationEvent,
    PrivilegedOperationEventResource,
>;
