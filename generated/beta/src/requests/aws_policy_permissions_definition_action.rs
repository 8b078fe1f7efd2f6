// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`AwsPolicyPermissionsDefinitionAction`](models::AwsPolicyPermissionsDefinitionAction), and the
/// methods below.
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
///     .action_info()
///     .cast_to_aws_policy_permissions_definition_action()
/// ```
#[derive(Clone, Debug)]
pub struct AwsPolicyPermissionsDefinitionActionResource(
    mg::One<models::AwsPolicyPermissionsDefinitionAction>,
);

mg::builder! { AwsPolicyPermissionsDefinitionActionResource: mg::One<models::AwsPolicyPermissionsDefinitionAction> }

impl AwsPolicyPermissionsDefinitionActionResource {
    /// `…/policies`: many
    /// [`PermissionsDefinitionAwsPolicy`](models::PermissionsDefinitionAwsPolicy).
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::permissions_definition_aws_policy::PermissionsDefinitionAwsPolicyCollection {
        mg::navigate(self, "policies")
    }
}
