// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminAccessDetails`, a complex type.
    DelegatedAdminAccessDetails "microsoft.graph.delegatedAdminAccessDetails" "complex";
    /// `unifiedRoles`: Collection(unifiedRole), items not null
    unified_roles "unifiedRoles" "r": Vec<super::UnifiedRole>,
}
