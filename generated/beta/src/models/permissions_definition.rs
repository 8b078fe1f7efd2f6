// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinition`, an abstract complex type.
    PermissionsDefinition "microsoft.graph.permissionsDefinition" "complex abstract" => PermissionsDefinitionKind;
    /// `authorizationSystemInfo`: permissionsDefinitionAuthorizationSystem, not null
    authorization_system_info "authorizationSystemInfo" "r": mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
}

impl PermissionsDefinition {
    /// `identityInfo`: `permissionsDefinitionAuthorizationSystemIdentity`, contained
    pub const IDENTITY_INFO: mg::Nav<
        PermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
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
