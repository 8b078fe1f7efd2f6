// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantGovernanceServices.requiredResourceAccess`.
pub struct RequiredResourceAccess {
    /// `permissions`.
    pub permissions: mg::Field<Vec<super::ResourcePermission>>,
    /// `resourceAppId`. Never null.
    pub resource_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequiredResourceAccess: "microsoft.graph.tenantGovernanceServices.requiredResourceAccess", complex;
    permissions: "permissions" required,
    resource_app_id: "resourceAppId" required,
}
