// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`AwsPermissionsDefinition`](models::AwsPermissionsDefinition),
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
///     .cast_to_aws_permissions_definition()
/// ```
#[derive(Clone, Debug)]
pub struct AwsPermissionsDefinitionResource(
    mg::One<
        models::AwsPermissionsDefinition,
        requests::permissions_definition::PermissionsDefinitionResource,
    >,
);

mg::builder! { AwsPermissionsDefinitionResource: mg::One<models::AwsPermissionsDefinition, requests::permissions_definition::PermissionsDefinitionResource> }

impl AwsPermissionsDefinitionResource {
    /// `…/actionInfo`: [`AwsPermissionsDefinitionAction`](models::AwsPermissionsDefinitionAction).
    #[inline]
    pub fn action_info(
        &self,
    ) -> requests::aws_permissions_definition_action::AwsPermissionsDefinitionActionResource {
        mg::navigate(self, "actionInfo")
    }
}
