// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.roleTemplate`, a complex type.
    RoleTemplate "microsoft.graph.tenantGovernanceServices.roleTemplate" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `name`: String, not null
    name "name" "r": String,
}
