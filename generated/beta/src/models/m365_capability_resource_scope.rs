// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.m365CapabilityResourceScope`, a complex type.
    M365CapabilityResourceScope "microsoft.graph.m365CapabilityResourceScope" "complex";
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `resourceType`: m365ResourceType, not null
    resource_type "resourceType" "r": mg::Open<super::M365ResourceType>,
}
