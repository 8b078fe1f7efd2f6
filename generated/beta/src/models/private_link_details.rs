// @generated
use crate::mg;

/// Complex type `microsoft.graph.privateLinkDetails`.
pub struct PrivateLinkDetails {
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `policyTenantId`.
    pub policy_tenant_id: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivateLinkDetails: "microsoft.graph.privateLinkDetails", complex;
    policy_id: "policyId",
    policy_name: "policyName",
    policy_tenant_id: "policyTenantId",
    resource_id: "resourceId",
}
