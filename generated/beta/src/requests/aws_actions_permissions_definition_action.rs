// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`AwsActionsPermissionsDefinitionAction`](models::AwsActionsPermissionsDefinitionAction), and
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
///     .cast_to_aws_permissions_definition()
///     .action_info()
///     .cast_to_aws_actions_permissions_definition_action()
/// ```
#[derive(Clone, Debug)]
pub struct AwsActionsPermissionsDefinitionActionResource(
    mg::One<models::AwsActionsPermissionsDefinitionAction>,
);

mg::builder! { AwsActionsPermissionsDefinitionActionResource: mg::One<models::AwsActionsPermissionsDefinitionAction> }

impl AwsActionsPermissionsDefinitionActionResource {
    /// `…/statements`: many [`AwsStatement`](models::AwsStatement).
    #[inline]
    pub fn statements(&self) -> requests::aws_statement::AwsStatementCollection {
        mg::navigate(self, "statements")
    }
}
