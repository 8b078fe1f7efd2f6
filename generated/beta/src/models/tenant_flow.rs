// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantFlow`, a complex type.
    TenantFlow "microsoft.graph.tenantFlow" "complex";
}
