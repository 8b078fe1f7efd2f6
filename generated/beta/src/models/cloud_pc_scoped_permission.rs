// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcScopedPermission`, a complex type.
    CloudPcScopedPermission "microsoft.graph.cloudPcScopedPermission" "complex";
    /// `permission`: String
    permission "permission": String,
    /// `scopeIds`: Collection(String)
    scope_ids "scopeIds": Vec<String>,
}
