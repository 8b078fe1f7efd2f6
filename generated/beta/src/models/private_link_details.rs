// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privateLinkDetails`, a complex type.
    PrivateLinkDetails "microsoft.graph.privateLinkDetails" "complex";
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `policyTenantId`: String
    policy_tenant_id "policyTenantId": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
}
