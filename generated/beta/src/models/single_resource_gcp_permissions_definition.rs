// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.singleResourceGcpPermissionsDefinition`, a complex type derived from `microsoft.graph.permissionsDefinition`.
    SingleResourceGcpPermissionsDefinition "microsoft.graph.singleResourceGcpPermissionsDefinition" "complex" : super::PermissionsDefinition;
    /// `actionInfo`: gcpPermissionsDefinitionAction, not null
    action_info "actionInfo" "r": mg::Boxed<super::GcpPermissionsDefinitionAction>,
    /// `authorizationSystemInfo`: permissionsDefinitionAuthorizationSystem, not null
    authorization_system_info "authorizationSystemInfo" "r": mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
    /// `resourceId`: String, not null
    resource_id "resourceId" "r": String,
}

mg::derived_from! { SingleResourceGcpPermissionsDefinition: super::PermissionsDefinition }

impl SingleResourceGcpPermissionsDefinition {
    /// `identityInfo`: `permissionsDefinitionAuthorizationSystemIdentity`, contained
    pub const IDENTITY_INFO: mg::Nav<
        SingleResourceGcpPermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
}
