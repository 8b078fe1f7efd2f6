// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.community`, by its URL.
    ///
    /// For example `/employeeExperience/communities/{community-id}`.
    CommunityResource(mg::One<models::Community>)
}

impl CommunityResource {
    /// `…/group`: `group`
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }

    /// `…/owners`: many `user`
    #[inline]
    pub fn owners(&self) -> requests::user::UserCollection {
        mg::to(self, "owners")
    }
}

/// A collection of `microsoft.graph.community`, by its URL.
///
/// For example `/employeeExperience/communities`.
pub type CommunityCollection = mg::Many<models::Community, CommunityResource>;
