// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvision`, a complex type.
    MultiTenantApplicationsToProvision "microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvision" "complex";
    /// `appId`: String
    app_id "appId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `objectId`: String
    object_id "objectId": String,
    /// `requiredResourceAccesses`: Collection(microsoft.graph.tenantGovernanceServices.requiredResourceAccess)
    required_resource_accesses "requiredResourceAccesses": Vec<super::RequiredResourceAccess>,
}
