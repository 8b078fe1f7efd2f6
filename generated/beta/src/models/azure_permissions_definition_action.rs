// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.azurePermissionsDefinitionAction`, derived from
/// [`PermissionsDefinitionAction`](super::PermissionsDefinitionAction).
///
/// Requests: [`AzurePermissionsDefinitionActionResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_single_resource_azure_permissions_definition()
///     .action_info()
/// ```
///
/// [`AzurePermissionsDefinitionActionResource`]: crate::requests::azure_permissions_definition_action::AzurePermissionsDefinitionActionResource
pub struct AzurePermissionsDefinitionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzurePermissionsDefinitionAction: "microsoft.graph.azurePermissionsDefinitionAction", complex abstract, base super::PermissionsDefinitionAction, family AzurePermissionsDefinitionActionKind;
}

mg::derived_from! { AzurePermissionsDefinitionAction: super::PermissionsDefinitionAction }

/// The types derived from [`AzurePermissionsDefinitionAction`].
#[non_exhaustive]
pub enum AzurePermissionsDefinitionActionKind {
    AzureActionPermissionsDefinitionAction(
        Box<super::AzureActionPermissionsDefinitionAction>,
    ),
    AzureRolePermissionsDefinitionAction(
        Box<super::AzureRolePermissionsDefinitionAction>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AzurePermissionsDefinitionAction>),
}

mg::family! {
    AzurePermissionsDefinitionAction => AzurePermissionsDefinitionActionKind;
    AzureActionPermissionsDefinitionAction(super::AzureActionPermissionsDefinitionAction),
    AzureRolePermissionsDefinitionAction(super::AzureRolePermissionsDefinitionAction),
}
