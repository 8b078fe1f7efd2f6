// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.permissionsDefinitionIdentitySource`.
pub struct PermissionsDefinitionIdentitySource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinitionIdentitySource: "microsoft.graph.permissionsDefinitionIdentitySource", complex abstract, family PermissionsDefinitionIdentitySourceKind;
}

/// The types derived from [`PermissionsDefinitionIdentitySource`].
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
