// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edIdentitySource`, a complex type derived from `microsoft.graph.permissionsDefinitionIdentitySource`.
    EdIdentitySource "microsoft.graph.edIdentitySource" "complex" : super::PermissionsDefinitionIdentitySource;
}

mg::derived_from! { EdIdentitySource: super::PermissionsDefinitionIdentitySource }
