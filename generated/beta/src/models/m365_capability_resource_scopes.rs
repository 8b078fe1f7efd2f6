// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.m365CapabilityResourceScopes`, a complex type.
    M365CapabilityResourceScopes "microsoft.graph.m365CapabilityResourceScopes" "complex";
    /// `excluded`: Collection(m365CapabilityResourceScope), items not null
    excluded "excluded" "r": Vec<super::M365CapabilityResourceScope>,
    /// `included`: Collection(m365CapabilityResourceScope), items not null
    included "included" "r": Vec<super::M365CapabilityResourceScope>,
}
