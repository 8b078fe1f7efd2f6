// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.m365CapabilityInboundAccess`, a complex type.
    M365CapabilityInboundAccess "microsoft.graph.m365CapabilityInboundAccess" "complex";
    /// `isAllowed`: Boolean
    is_allowed "isAllowed": bool,
    /// `resourceScopes`: m365CapabilityResourceScopes
    resource_scopes "resourceScopes": mg::Boxed<super::M365CapabilityResourceScopes>,
}
