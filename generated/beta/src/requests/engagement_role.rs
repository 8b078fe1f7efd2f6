// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.engagementRole`, by its URL.
    ///
    /// For example `/employeeExperience/roles/{engagementRole-id}`.
    EngagementRoleResource(mg::One<models::EngagementRole>)
}

impl EngagementRoleResource {
    /// `…/members`: many `engagementRoleMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EngagementRole.Read.All**, EngagementRole.ReadWrite.All | **EngagementRole.Read.All**, EngagementRole.ReadWrite.All |
    /// | `POST` | **EngagementRole.ReadWrite.All** | **EngagementRole.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EngagementRole.ReadWrite.All** | **EngagementRole.ReadWrite.All** |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::engagement_role_member::EngagementRoleMemberCollection {
        mg::to(self, "members")
    }
}

/// A collection of `microsoft.graph.engagementRole`, by its URL.
///
/// For example `/employeeExperience/roles`.
pub type EngagementRoleCollection = mg::Many<
    models::EngagementRole,
    EngagementRoleResource,
>;
