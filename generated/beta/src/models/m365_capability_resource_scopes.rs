// @generated
use crate::mg;

/// Complex type `microsoft.graph.m365CapabilityResourceScopes`.
pub struct M365CapabilityResourceScopes {
    /// `excluded`.
    pub excluded: mg::Field<Vec<super::M365CapabilityResourceScope>>,
    /// `included`.
    pub included: mg::Field<Vec<super::M365CapabilityResourceScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    M365CapabilityResourceScopes: "microsoft.graph.m365CapabilityResourceScopes", complex;
    excluded: "excluded" required,
    included: "included" required,
}
