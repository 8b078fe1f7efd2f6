// @generated
use crate::{mg, models};

/// Requests on one [`EngagementAsyncOperation`](models::EngagementAsyncOperation): `get`, `update`,
/// `delete`.
///
/// For example `graph.employee_experience().engagement_async_operations().id(id)`.
pub type EngagementAsyncOperationResource = mg::One<models::EngagementAsyncOperation>;

/// Requests on a collection of [`EngagementAsyncOperation`](models::EngagementAsyncOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.employee_experience().engagement_async_operations()`.
pub type EngagementAsyncOperationCollection = mg::Many<
    models::EngagementAsyncOperation,
    EngagementAsyncOperationResource,
>;
