// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.task`, by its URL.
///
/// For example `/security/caseManagement/cases/{case-id}/tasks/{task-id}`.
pub type TaskResource = mg::One<models::security::case_management::Task>;

/// A collection of `microsoft.graph.security.caseManagement.task`, by its URL.
///
/// For example `/security/caseManagement/cases/{case-id}/tasks`.
pub type TaskCollection = mg::Many<
    models::security::case_management::Task,
    TaskResource,
>;
