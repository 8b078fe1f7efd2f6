// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsIdentitySource`, a complex type derived from `microsoft.graph.permissionsDefinitionIdentitySource`.
    AwsIdentitySource "microsoft.graph.awsIdentitySource" "complex" : super::PermissionsDefinitionIdentitySource;
    /// `authorizationSystemInfo`: permissionsDefinitionAuthorizationSystem, not null
    authorization_system_info "authorizationSystemInfo" "r": mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
}

mg::derived_from! { AwsIdentitySource: super::PermissionsDefinitionIdentitySource }
