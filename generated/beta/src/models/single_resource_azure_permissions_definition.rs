// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.singleResourceAzurePermissionsDefinition`, a complex type derived from `microsoft.graph.permissionsDefinition`.
    SingleResourceAzurePermissionsDefinition "microsoft.graph.singleResourceAzurePermissionsDefinition" "complex" : super::PermissionsDefinition;
    /// `actionInfo`: azurePermissionsDefinitionAction, not null
    action_info "actionInfo" "r": mg::Boxed<super::AzurePermissionsDefinitionAction>,
    /// `authorizationSystemInfo`: permissionsDefinitionAuthorizationSystem, not null
    authorization_system_info "authorizationSystemInfo" "r": mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
}

mg::derived_from! { SingleResourceAzurePermissionsDefinition: super::PermissionsDefinition }

impl SingleResourceAzurePermissionsDefinition {
    /// `identityInfo`: `permissionsDefinitionAuthorizationSystemIdentity`, contained
    pub const IDENTITY_INFO: mg::Nav<
        SingleResourceAzurePermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
}
