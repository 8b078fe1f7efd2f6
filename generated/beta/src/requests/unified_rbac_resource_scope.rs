// @generated
use crate::{mg, models};

/// One `microsoft.graph.unifiedRbacResourceScope`, by its URL.
///
/// For example `/roleManagement/cloudPC/resourceNamespaces/{unifiedRbacResourceNamespace-id}/resourceActions/{unifiedRbacResourceAction-id}/resourceScope`.
pub type UnifiedRbacResourceScopeResource = mg::One<models::UnifiedRbacResourceScope>;
