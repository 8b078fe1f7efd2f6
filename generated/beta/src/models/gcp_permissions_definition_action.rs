// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.gcpPermissionsDefinitionAction`, derived from
/// [`PermissionsDefinitionAction`](super::PermissionsDefinitionAction).
///
/// Requests: [`GcpPermissionsDefinitionActionResource`], for example:
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
/// ```
///
/// [`GcpPermissionsDefinitionActionResource`]: crate::requests::gcp_permissions_definition_action::GcpPermissionsDefinitionActionResource
pub struct GcpPermissionsDefinitionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GcpPermissionsDefinitionAction: "microsoft.graph.gcpPermissionsDefinitionAction", complex abstract, base super::PermissionsDefinitionAction, family GcpPermissionsDefinitionActionKind;
}

mg::derived_from! { GcpPermissionsDefinitionAction: super::PermissionsDefinitionAction }

/// The types derived from [`GcpPermissionsDefinitionAction`].
#[non_exhaustive]
pub enum GcpPermissionsDefinitionActionKind {
    GcpActionPermissionsDefinitionAction(
        Box<super::GcpActionPermissionsDefinitionAction>,
    ),
    GcpRolePermissionsDefinitionAction(Box<super::GcpRolePermissionsDefinitionAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<GcpPermissionsDefinitionAction>),
}

mg::family! {
    GcpPermissionsDefinitionAction => GcpPermissionsDefinitionActionKind;
    GcpActionPermissionsDefinitionAction(super::GcpActionPermissionsDefinitionAction),
    GcpRolePermissionsDefinitionAction(super::GcpRolePermissionsDefinitionAction),
}
