// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`ActivateUserScope`](models::identity_governance::ActivateUserScope), and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .runs()
///     .id(id)
///     .activated_on_scope()
///     .cast_to_activate_user_scope()
/// ```
#[derive(Clone, Debug)]
pub struct ActivateUserScopeResource(
    mg::One<models::identity_governance::ActivateUserScope>,
);

mg::builder! { ActivateUserScopeResource: mg::One<models::identity_governance::ActivateUserScope> }

impl ActivateUserScopeResource {
    /// `…/users`: many [`User`](models::User).
    #[inline]
    pub fn users(&self) -> requests::user::UserCollection {
        mg::navigate(self, "users")
    }
}
