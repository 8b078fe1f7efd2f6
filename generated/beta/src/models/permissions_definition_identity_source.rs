// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionIdentitySource`, an abstract complex type.
    PermissionsDefinitionIdentitySource "microsoft.graph.permissionsDefinitionIdentitySource" "complex abstract" => PermissionsDefinitionIdentitySourceKind;
}

/// The types derived from `microsoft.graph.permissionsDefinitionIdentitySource`.
#[non_exhaustive]
pub enum PermissionsDefinitionIdentitySourceKind {
    AwsIdentitySource(Box<super::AwsIdentitySource>),
    EdIdentitySource(Box<super::EdIdentitySource>),
    LocalIdentitySource(Box<super::LocalIdentitySource>),
    SamlIdentitySource(Box<super::SamlIdentitySource>),
    /// None of these, or a type that this version does not know.
    Other(Box<PermissionsDefinitionIdentitySource>),
}

mg::family! {
    PermissionsDefinitionIdentitySource => PermissionsDefinitionIdentitySourceKind;
    AwsIdentitySource(super::AwsIdentitySource),
    EdIdentitySource(super::EdIdentitySource),
    LocalIdentitySource(super::LocalIdentitySource),
    SamlIdentitySource(super::SamlIdentitySource),
}
