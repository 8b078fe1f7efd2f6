// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.requiredResourceAccess`, a complex type.
    RequiredResourceAccess "microsoft.graph.tenantGovernanceServices.requiredResourceAccess" "complex";
    /// `permissions`: Collection(microsoft.graph.tenantGovernanceServices.resourcePermission), items not null
    permissions "permissions" "r": Vec<super::ResourcePermission>,
    /// `resourceAppId`: String, not null
    resource_app_id "resourceAppId" "r": String,
}
