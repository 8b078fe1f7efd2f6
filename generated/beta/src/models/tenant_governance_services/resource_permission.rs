// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.resourcePermission`, a complex type.
    ResourcePermission "microsoft.graph.tenantGovernanceServices.resourcePermission" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `name`: String
    name "name": String,
    /// `type`: microsoft.graph.tenantGovernanceServices.permissionType, not null
    type_ "type" "r": mg::Open<super::PermissionType>,
}
