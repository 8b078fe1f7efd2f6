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

    /// `POST …/follow`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Storyline.ReadWrite.All** | **Storyline.ReadWrite.All**, EngagementConversation.Migration.All |
    #[inline]
    pub fn follow(&self, parameters: Follow) -> mg::Request<()> {
        mg::Path::action_with(self, "follow", &parameters)
    }

    /// `POST …/unfollow`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Storyline.ReadWrite.All** | **Storyline.ReadWrite.All** |
    #[inline]
    pub fn unfollow(&self, parameters: Unfollow) -> mg::Request<()> {
        mg::Path::action_with(self, "unfollow", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.follow`.
    Follow "microsoft.graph.follow" "parameters";
    /// `followBy`: engagementIdentitySet
    follow_by "followBy": mg::Boxed<models::EngagementIdentitySet>,
}

mg::record! {
    /// Parameters of `microsoft.graph.unfollow`.
    Unfollow "microsoft.graph.unfollow" "parameters";
    /// `unfollowBy`: engagementIdentitySet
    unfollow_by "unfollowBy": mg::Boxed<models::EngagementIdentitySet>,
}
