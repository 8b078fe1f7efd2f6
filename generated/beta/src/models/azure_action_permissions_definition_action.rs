// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureActionPermissionsDefinitionAction`, derived from
/// [`AzurePermissionsDefinitionAction`](super::AzurePermissionsDefinitionAction).
///
/// Requests: [`AzureActionPermissionsDefinitionActionResource`], for example:
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
///     .cast_to_azure_action_permissions_definition_action()
/// ```
///
/// [`AzureActionPermissionsDefinitionActionResource`]: crate::requests::azure_action_permissions_definition_action::AzureActionPermissionsDefinitionActionResource
pub struct AzureActionPermissionsDefinitionAction {
    /// `actions`.
    pub actions: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureActionPermissionsDefinitionAction: "microsoft.graph.azureActionPermissionsDefinitionAction", complex, base super::AzurePermissionsDefinitionAction;
    actions: "actions" required,
}

mg::derived_from! { AzureActionPermissionsDefinitionAction: super::AzurePermissionsDefinitionAction, super::PermissionsDefinitionAction }
