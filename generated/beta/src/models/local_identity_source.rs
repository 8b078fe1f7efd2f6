// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.localIdentitySource`, a complex type derived from `microsoft.graph.permissionsDefinitionIdentitySource`.
    LocalIdentitySource "microsoft.graph.localIdentitySource" "complex" : super::PermissionsDefinitionIdentitySource;
}

mg::derived_from! { LocalIdentitySource: super::PermissionsDefinitionIdentitySource }
