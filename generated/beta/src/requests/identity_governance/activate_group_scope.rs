// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`ActivateGroupScope`](models::identity_governance::ActivateGroupScope), and the methods below.
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
///     .cast_to_activate_group_scope()
/// ```
#[derive(Clone, Debug)]
pub struct ActivateGroupScopeResource(
    mg::One<models::identity_governance::ActivateGroupScope>,
);

mg::builder! { ActivateGroupScopeResource: mg::One<models::identity_governance::ActivateGroupScope> }

impl ActivateGroupScopeResource {
    /// `…/group`: [`Group`](models::Group).
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::navigate(self, "group")
    }
}
