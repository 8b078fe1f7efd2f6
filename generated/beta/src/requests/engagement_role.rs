// @generated
use crate::{mg, models, requests};

/// Requests on one [`EngagementRole`](models::EngagementRole): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.employee_experience().roles().id(id)`.
#[derive(Clone, Debug)]
pub struct EngagementRoleResource(mg::One<models::EngagementRole>);

mg::builder! { EngagementRoleResource: mg::One<models::EngagementRole> }

impl EngagementRoleResource {
    /// `…/members`: many [`EngagementRoleMember`](models::EngagementRoleMember).
    ///
    /// Least privileged permission to read: `EngagementRole.Read.All` (delegated, application).
    #[inline]
    pub fn members(
        &self,
    ) -> requests::engagement_role_member::EngagementRoleMemberCollection {
        mg::navigate(self, "members")
    }
}

/// Requests on a collection of [`EngagementRole`](models::EngagementRole): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.employee_experience().roles()`.
pub type EngagementRoleCollection = mg::Many<
    models::EngagementRole,
    EngagementRoleResource,
>;
