// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot`, a complex type.
    MultiTenantApplicationsToProvisionSnapshot "microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot" "complex";
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `objectId`: String, not null
    object_id "objectId" "r": String,
    /// `requiredResourceAccesses`: Collection(microsoft.graph.tenantGovernanceServices.requiredResourceAccess), items not null
    required_resource_accesses "requiredResourceAccesses" "r": Vec<super::RequiredResourceAccess>,
}
