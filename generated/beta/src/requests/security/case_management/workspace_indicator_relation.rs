// @generated
use crate::{mg, models};

/// Requests on one
/// [`WorkspaceIndicatorRelation`](models::security::case_management::WorkspaceIndicatorRelation):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .cases()
///     .id(id)
///     .relations()
///     .id(id)
///     .cast_to_workspace_indicator_relation()
/// ```
pub type WorkspaceIndicatorRelationResource = mg::One<
    models::security::case_management::WorkspaceIndicatorRelation,
>;

/// Requests on a collection of
/// [`WorkspaceIndicatorRelation`](models::security::case_management::WorkspaceIndicatorRelation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .cases()
///     .id(id)
///     .relations()
///     .cast_to_workspace_indicator_relation()
/// ```
pub type WorkspaceIndicatorRelationCollection = mg::Many<
    models::security::case_management::WorkspaceIndicatorRelation,
    WorkspaceIndicatorRelationResource,
>;
