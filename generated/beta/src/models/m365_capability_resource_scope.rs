// @generated
use crate::mg;

/// Complex type `microsoft.graph.m365CapabilityResourceScope`.
pub struct M365CapabilityResourceScope {
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<mg::Open<super::M365ResourceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    M365CapabilityResourceScope: "microsoft.graph.m365CapabilityResourceScope", complex;
    resource_id: "resourceId",
    resource_type: "resourceType" required,
}
