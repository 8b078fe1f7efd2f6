// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.m365CapabilityResourceScopes`, a complex type.
    M365CapabilityResourceScopes "microsoft.graph.m365CapabilityResourceScopes" "complex";
    /// `excluded`: Collection(m365CapabilityResourceScope)
    excluded "excluded": Vec<super::M365CapabilityResourceScope>,
    /// `included`: Collection(m365CapabilityResourceScope)
    included "included": Vec<super::M365CapabilityResourceScope>,
}
