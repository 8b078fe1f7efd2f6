// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.vmMetadata`.
pub struct VmMetadata {
    /// `cloudProvider`. Never null.
    pub cloud_provider: mg::Field<mg::Open<super::VmCloudProvider>>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// `vmId`.
    pub vm_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VmMetadata: "microsoft.graph.security.vmMetadata", complex;
    cloud_provider: "cloudProvider" required,
    resource_id: "resourceId",
    subscription_id: "subscriptionId",
    vm_id: "vmId",
}
