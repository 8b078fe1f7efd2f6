// @generated
use crate::{mg, models, requests};

/// Requests on one [`EngagementRoleMember`](models::EngagementRoleMember): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.employee_experience().roles().id(id).members().id(id)`.
#[derive(Clone, Debug)]
pub struct EngagementRoleMemberResource(mg::One<models::EngagementRoleMember>);

mg::builder! { EngagementRoleMemberResource: mg::One<models::EngagementRoleMember> }

impl EngagementRoleMemberResource {
    /// `…/user`: [`User`](models::User).
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::navigate(self, "user")
    }
}

/// Requests on a collection of [`EngagementRoleMember`](models::EngagementRoleMember): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.employee_experience().roles().id(id).members()`.
pub type EngagementRoleMemberCollection = mg::Many<
    models::EngagementRoleMember,
    EngagementRoleMemberResource,
>;
