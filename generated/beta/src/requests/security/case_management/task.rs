// @generated
use crate::{mg, models};

/// Requests on one [`Task`](models::security::case_management::Task): `get`, `update`, `delete`.
///
/// For example `graph.security().case_management().cases().id(id).tasks().id(id)`.
pub type TaskResource = mg::One<models::security::case_management::Task>;

/// Requests on a collection of [`Task`](models::security::case_management::Task): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().case_management().cases().id(id).tasks()`.
pub type TaskCollection = mg::Many<
    models::security::case_management::Task,
    TaskResource,
>;
