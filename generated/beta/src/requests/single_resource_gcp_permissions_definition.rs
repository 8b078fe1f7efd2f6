// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`SingleResourceGcpPermissionsDefinition`](models::SingleResourceGcpPermissionsDefinition), and
/// the methods below.
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
///     .cast_to_single_resource_gcp_permissions_definition()
/// ```
#[derive(Clone, Debug)]
pub struct SingleResourceGcpPermissionsDefinitionResource(
    mg::One<
        models::SingleResourceGcpPermissionsDefinition,
        requests::permissions_definition::PermissionsDefinitionResource,
    >,
);

mg::builder! { SingleResourceGcpPermissionsDefinitionResource: mg::One<models::SingleResourceGcpPermissionsDefinition, requests::permissions_definition::PermissionsDefinitionResource> }

impl SingleResourceGcpPermissionsDefinitionResource {
    /// `…/actionInfo`: [`GcpPermissionsDefinitionAction`](models::GcpPermissionsDefinitionAction).
    #[inline]
    pub fn action_info(
        &self,
    ) -> requests::gcp_permissions_definition_action::GcpPermissionsDefinitionActionResource {
        mg::navigate(self, "actionInfo")
    }
}
