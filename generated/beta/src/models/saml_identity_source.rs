// @generated
use crate::mg;

/// Complex type `microsoft.graph.samlIdentitySource`, derived from
/// [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource).
pub struct SamlIdentitySource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamlIdentitySource: "microsoft.graph.samlIdentitySource", complex, base super::PermissionsDefinitionIdentitySource;
}

mg::derived_from! { SamlIdentitySource: super::PermissionsDefinitionIdentitySource }
