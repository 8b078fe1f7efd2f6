// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlIdentitySource`, a complex type derived from `microsoft.graph.permissionsDefinitionIdentitySource`.
    SamlIdentitySource "microsoft.graph.samlIdentitySource" "complex" : super::PermissionsDefinitionIdentitySource;
}

mg::derived_from! { SamlIdentitySource: super::PermissionsDefinitionIdentitySource }
