// @generated
use crate::mg;

/// Complex type `microsoft.graph.awsPermissionsDefinition`, derived from
/// [`PermissionsDefinition`](super::PermissionsDefinition).
///
/// Requests: [`AwsPermissionsDefinitionResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_aws_permissions_definition()
/// ```
///
/// [`AwsPermissionsDefinitionResource`]: crate::requests::aws_permissions_definition::AwsPermissionsDefinitionResource
pub struct AwsPermissionsDefinition {
    /// `actionInfo`. Never null.
    pub action_info: mg::Field<mg::Boxed<super::AwsPermissionsDefinitionAction>>,
    /// `authorizationSystemInfo`. Never null.
    pub authorization_system_info: mg::Field<
        mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsPermissionsDefinition: "microsoft.graph.awsPermissionsDefinition", complex, base super::PermissionsDefinition;
    action_info: "actionInfo" required,
    authorization_system_info: "authorizationSystemInfo" required,
}

mg::derived_from! { AwsPermissionsDefinition: super::PermissionsDefinition }

impl AwsPermissionsDefinition {
    /// `identityInfo`: [`PermissionsDefinitionAuthorizationSystemIdentity`].
    ///
    /// [`PermissionsDefinitionAuthorizationSystemIdentity`]: super::PermissionsDefinitionAuthorizationSystemIdentity
    pub const IDENTITY_INFO: mg::Nav<
        AwsPermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
}
