// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantAttachRBACState`, a complex type.
    TenantAttachRbacState "microsoft.graph.tenantAttachRBACState" "complex";
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
}
