// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsPermissionsDefinition`, a complex type derived from `microsoft.graph.permissionsDefinition`.
    AwsPermissionsDefinition "microsoft.graph.awsPermissionsDefinition" "complex" : super::PermissionsDefinition;
    /// `actionInfo`: awsPermissionsDefinitionAction, not null
    action_info "actionInfo" "r": mg::Boxed<super::AwsPermissionsDefinitionAction>,
    /// `authorizationSystemInfo`: permissionsDefinitionAuthorizationSystem, not null
    authorization_system_info "authorizationSystemInfo" "r": mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
}

mg::derived_from! { AwsPermissionsDefinition: super::PermissionsDefinition }

impl AwsPermissionsDefinition {
    /// `identityInfo`: `permissionsDefinitionAuthorizationSystemIdentity`, contained
    pub const IDENTITY_INFO: mg::Nav<
        AwsPermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
}
