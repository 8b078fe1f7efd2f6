// @generated
use crate::mg;

/// Complex type `microsoft.graph.edIdentitySource`, derived from
/// [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource).
pub struct EdIdentitySource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdIdentitySource: "microsoft.graph.edIdentitySource", complex, base super::PermissionsDefinitionIdentitySource;
}

mg::derived_from! { EdIdentitySource: super::PermissionsDefinitionIdentitySource }
