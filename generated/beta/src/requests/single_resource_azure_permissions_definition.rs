// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`SingleResourceAzurePermissionsDefinition`](models::SingleResourceAzurePermissionsDefinition),
/// and the methods below.
///
/// For example:
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
#[derive(Clone, Debug)]
pub struct SingleResourceAzurePermissionsDefinitionResource(
    mg::One<
        models::SingleResourceAzurePermissionsDefinition,
        requests::permissions_definition::PermissionsDefinitionResource,
    >,
);

mg::builder! { SingleResourceAzurePermissionsDefinitionResource: mg::One<models::SingleResourceAzurePermissionsDefinition, requests::permissions_definition::PermissionsDefinitionResource> }

impl SingleResourceAzurePermissionsDefinitionResource {
    /// `…/actionInfo`:
    /// [`AzurePermissionsDefinitionAction`](models::AzurePermissionsDefinitionAction).
    #[inline]
    pub fn action_info(
        &self,
    ) -> requests::azure_permissions_definition_action::AzurePermissionsDefinitionActionResource {
        mg::navigate(self, "actionInfo")
    }
}
