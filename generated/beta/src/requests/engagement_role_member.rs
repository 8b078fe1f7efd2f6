// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.engagementRoleMember`, by its URL.
    ///
    /// For example `/employeeExperience/roles/{engagementRole-id}/members/{engagementRoleMember-id}`.
    EngagementRoleMemberResource(mg::One<models::EngagementRoleMember>)
}

impl EngagementRoleMemberResource {
    /// `…/user`: `user`
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::to(self, "user")
    }
}

/// A collection of `microsoft.graph.engagementRoleMember`, by its URL.
///
/// For example `/employeeExperience/roles/{engagementRole-id}/members`.
pub type EngagementRoleMemberCollection = mg::Many<
    models::EngagementRoleMember,
    EngagementRoleMemberResource,
>;
