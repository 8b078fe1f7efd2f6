// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.organizationalScope`, a complex type.
    OrganizationalScope "microsoft.graph.security.organizationalScope" "complex";
    /// `deviceGroups`: Collection(String)
    device_groups "deviceGroups": Vec<String>,
    /// `scopeNames`: Collection(String)
    scope_names "scopeNames": Vec<String>,
    /// `scopeType`: microsoft.graph.security.scopeType, not null
    scope_type "scopeType" "r": mg::Open<super::ScopeType>,
}
