// @generated
use crate::mg;

/// Complex type `microsoft.graph.singleResourceGcpPermissionsDefinition`, derived from
/// [`PermissionsDefinition`](super::PermissionsDefinition).
///
/// Requests: [`SingleResourceGcpPermissionsDefinitionResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_single_resource_gcp_permissions_definition()
/// ```
///
/// [`SingleResourceGcpPermissionsDefinitionResource`]: crate::requests::single_resource_gcp_permissions_definition::SingleResourceGcpPermissionsDefinitionResource
pub struct SingleResourceGcpPermissionsDefinition {
    /// `actionInfo`. Never null.
    pub action_info: mg::Field<mg::Boxed<super::GcpPermissionsDefinitionAction>>,
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
    SingleResourceGcpPermissionsDefinition: "microsoft.graph.singleResourceGcpPermissionsDefinition", complex, base super::PermissionsDefinition;
    action_info: "actionInfo" required,
    authorization_system_info: "authorizationSystemInfo" required,
    resource_id: "resourceId" required,
}

mg::derived_from! { SingleResourceGcpPermissionsDefinition: super::PermissionsDefinition }

impl SingleResourceGcpPermissionsDefinition {
    /// `identityInfo`: [`PermissionsDefinitionAuthorizationSystemIdentity`].
    ///
    /// [`PermissionsDefinitionAuthorizationSystemIdentity`]: super::PermissionsDefinitionAuthorizationSystemIdentity
    pub const IDENTITY_INFO: mg::Nav<
        SingleResourceGcpPermissionsDefinition,
        super::PermissionsDefinitionAuthorizationSystemIdentity,
    > = mg::Nav::new("identityInfo");
}
