// @generated
use crate::{mg, models};

/// Requests on one [`UnifiedRbacResourceScope`](models::UnifiedRbacResourceScope): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .role_management()
///     .cloud_pc()
///     .resource_namespaces()
///     .id(id)
///     .resource_actions()
///     .id(id)
///     .resource_scope()
/// ```
pub type UnifiedRbacResourceScopeResource = mg::One<models::UnifiedRbacResourceScope>;
