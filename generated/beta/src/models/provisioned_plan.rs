// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisionedPlan`, a complex type.
    ProvisionedPlan "microsoft.graph.provisionedPlan" "complex";
    /// `capabilityStatus`: String
    capability_status "capabilityStatus": String,
    /// `provisioningStatus`: String
    provisioning_status "provisioningStatus": String,
    /// `service`: String
    service "service": String,
}
