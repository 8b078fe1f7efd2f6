// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.requiredResourceAccess`, a complex type.
    RequiredResourceAccess "microsoft.graph.tenantGovernanceServices.requiredResourceAccess" "complex";
    /// `permissions`: Collection(microsoft.graph.tenantGovernanceServices.resourcePermission)
    permissions "permissions": Vec<super::ResourcePermission>,
    /// `resourceAppId`: String
    resource_app_id "resourceAppId": String,
}
