// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vmMetadata`, a complex type.
    VmMetadata "microsoft.graph.security.vmMetadata" "complex";
    /// `cloudProvider`: microsoft.graph.security.vmCloudProvider, not null
    cloud_provider "cloudProvider" "r": mg::Open<super::VmCloudProvider>,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `vmId`: String
    vm_id "vmId": String,
}
