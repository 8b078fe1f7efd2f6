// @generated
use crate::mg;

/// Complex type `microsoft.graph.provisionedPlan`.
pub struct ProvisionedPlan {
    /// `capabilityStatus`.
    pub capability_status: mg::Field<String>,
    /// `provisioningStatus`.
    pub provisioning_status: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisionedPlan: "microsoft.graph.provisionedPlan", complex;
    capability_status: "capabilityStatus",
    provisioning_status: "provisioningStatus",
    service: "service",
}
