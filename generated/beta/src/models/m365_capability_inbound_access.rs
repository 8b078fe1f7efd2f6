// @generated
use crate::mg;

/// Complex type `microsoft.graph.m365CapabilityInboundAccess`.
pub struct M365CapabilityInboundAccess {
    /// `isAllowed`.
    pub is_allowed: mg::Field<bool>,
    /// `resourceScopes`.
    pub resource_scopes: mg::Field<mg::Boxed<super::M365CapabilityResourceScopes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    M365CapabilityInboundAccess: "microsoft.graph.m365CapabilityInboundAccess", complex;
    is_allowed: "isAllowed",
    resource_scopes: "resourceScopes",
}
