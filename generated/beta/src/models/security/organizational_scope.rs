// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.organizationalScope`, a complex type.
    OrganizationalScope "microsoft.graph.security.organizationalScope" "complex";
    /// `deviceGroups`: Collection(String)
    device_groups "deviceGroups": Vec<String>,
    /// `scopeNames`: Collection(String)
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    scope_names "scopeNames" "d": Vec<String>,
    /// `scopeType`: microsoft.graph.security.scopeType, not null
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    scope_type "scopeType" "rd": mg::Open<super::ScopeType>,
}
