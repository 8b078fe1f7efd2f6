// @generated
use crate::mg;

/// Complex type `microsoft.graph.singleResourceAzurePermissionsDefinition`, derived from
/// [`PermissionsDefinition`](super::PermissionsDefinition).
///
/// Requests: [`SingleResourceAzurePermissionsDefinitionResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_single_resource_azure_permissions_definition()
/// ```
///
/// [`SingleResourceAzurePermissionsDefinitionResource`]: crate::requests::single_resource_azure_permissions_definition::SingleResourceAzurePermissionsDefinitionResource
pub struct SingleResourceAzurePermissionsDefinition {
    /// `actionInfo`. Never null.
    pub action_info: mg::Field<mg::Boxed<super::AzurePermissionsDefinitionAction>>,
    /// `authorizationSystemInfo`. Never null.
    pub authorization_system_info: mg::Field<
        mg::Boxed<super::PermissionsDefinitionAuthorizationSystem>,
    >,
    /// `resourceId`. Never null.
    pub resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SingleResourceAzurePermissionsDefinition: "microsoft.graph.singleResourceAzurePermissionsDefinition", complex, base super::PermissionsDefinition;
    action_info: "actionInfo" required,
    authorization_system_info: "authorizationSystemInfo" required,
    resource_id: "resourceId" required,
}

mg::derived_from! { SingleResourceAzurePermissionsDefinition: super::PermissionsDefinition }

impl SingleResourceAzurePermissionsDefinition {
    /// `identityInfo`: [`PermissionsDefinitionAuthorizationSystemIdentity`].
    ///
    /// [`PermissionsDefinitionAuthorizationSystemIdentity`]: super::PermissionsDefinitionAuthorizationSystemIdentity
    pub const IDENTITY_INFO: mg::Nav<
        SingleResourceAzurePermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
}
