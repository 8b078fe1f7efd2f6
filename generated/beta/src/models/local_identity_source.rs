// @generated
use crate::mg;

/// Complex type `microsoft.graph.localIdentitySource`, derived from
/// [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource).
pub struct LocalIdentitySource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocalIdentitySource: "microsoft.graph.localIdentitySource", complex, base super::PermissionsDefinitionIdentitySource;
}

mg::derived_from! { LocalIdentitySource: super::PermissionsDefinitionIdentitySource }
