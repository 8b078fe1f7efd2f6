// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.storyline`, by its URL.
    ///
    /// For example `/me/employeeExperience/storyline`.
    StorylineResource(mg::One<models::Storyline>)
}

impl StorylineResource {
    /// `…/followers`: many `storylineFollower`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Storyline.ReadWrite.All | Storyline.ReadWrite.All |
    #[inline]
    pub fn followers(
        &self,
    ) -> requests::storyline_follower::StorylineFollowerCollection {
        mg::to(self, "followers")
    }

    /// `…/followings`: many `storylineFollowing`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Storyline.ReadWrite.All | Storyline.ReadWrite.All |
    #[inline]
    pub fn followings(
        &self,
    ) -> requests::storyline_following::StorylineFollowingCollection {
        mg::to(self, "followings")
    }
}
