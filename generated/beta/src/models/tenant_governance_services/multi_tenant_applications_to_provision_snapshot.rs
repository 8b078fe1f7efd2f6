// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot`.
pub struct MultiTenantApplicationsToProvisionSnapshot {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `objectId`. Never null.
    pub object_id: mg::Field<String>,
    /// `requiredResourceAccesses`.
    pub required_resource_accesses: mg::Field<Vec<super::RequiredResourceAccess>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiTenantApplicationsToProvisionSnapshot: "microsoft.graph.tenantGovernanceServices.multiTenantApplicationsToProvisionSnapshot", complex;
    app_id: "appId" required,
    display_name: "displayName" required,
    object_id: "objectId" required,
    required_resource_accesses: "requiredResourceAccesses" required,
}
