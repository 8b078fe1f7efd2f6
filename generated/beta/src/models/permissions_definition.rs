// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinition`, a complex type.
    PermissionsDefinition "microsoft.graph.permissionsDefinition" "complex" => PermissionsDefinitionKind;
    /// `authorizationSystemInfo`: permissionsDefinitionAuthorizationSystem, not null
    authorization_system_info "authorizationSystemInfo" "r": mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
    /// `identityInfo`: permissionsDefinitionAuthorizationSystemIdentity, not null
    identity_info "identityInfo" "r": mg::Boxed<super::PermissionsDefinitionAuthorizationSystemIdentity>,
}

/// The types derived from `microsoft.graph.permissionsDefinition`.
#[non_exhaustive]
pub enum PermissionsDefinitionKind {
    AwsPermissionsDefinition(Box<super::AwsPermissionsDefinition>),
    SingleResourceAzurePermissionsDefinition(
        Box<super::SingleResourceAzurePermissionsDefinition>,
    ),
    SingleResourceGcpPermissionsDefinition(
        Box<super::SingleResourceGcpPermissionsDefinition>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<PermissionsDefinition>),
}

mg::family! {
    PermissionsDefinition => PermissionsDefinitionKind;
    AwsPermissionsDefinition(super::AwsPermissionsDefinition),
    SingleResourceAzurePermissionsDefinition(super::SingleResourceAzurePermissionsDefinition),
    SingleResourceGcpPermissionsDefinition(super::SingleResourceGcpPermissionsDefinition),
}
