// @generated
use crate::mg;

/// Complex type `microsoft.graph.gcpActionPermissionsDefinitionAction`, derived from
/// [`GcpPermissionsDefinitionAction`](super::GcpPermissionsDefinitionAction).
///
/// Requests: [`GcpActionPermissionsDefinitionActionResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_single_resource_gcp_permissions_definition()
///     .action_info()
///     .cast_to_gcp_action_permissions_definition_action()
/// ```
///
/// [`GcpActionPermissionsDefinitionActionResource`]: crate::requests::gcp_action_permissions_definition_action::GcpActionPermissionsDefinitionActionResource
pub struct GcpActionPermissionsDefinitionAction {
    /// `actions`.
    pub actions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GcpActionPermissionsDefinitionAction: "microsoft.graph.gcpActionPermissionsDefinitionAction", complex, base super::GcpPermissionsDefinitionAction;
    actions: "actions" required,
}

mg::derived_from! { GcpActionPermissionsDefinitionAction: super::GcpPermissionsDefinitionAction, super::PermissionsDefinitionAction }
