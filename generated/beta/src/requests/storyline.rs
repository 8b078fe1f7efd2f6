// @generated
use crate::{mg, models, requests};

/// Requests on one [`Storyline`](models::Storyline): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().employee_experience().storyline()`.
#[derive(Clone, Debug)]
pub struct StorylineResource(mg::One<models::Storyline>);

mg::builder! { StorylineResource: mg::One<models::Storyline> }

impl StorylineResource {
    /// `…/followers`: many [`StorylineFollower`](models::StorylineFollower).
    ///
    /// Least privileged permission to read: `Storyline.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn followers(
        &self,
    ) -> requests::storyline_follower::StorylineFollowerCollection {
        mg::navigate(self, "followers")
    }

    /// `…/followings`: many [`StorylineFollowing`](models::StorylineFollowing).
    ///
    /// Least privileged permission to read: `Storyline.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn followings(
        &self,
    ) -> requests::storyline_following::StorylineFollowingCollection {
        mg::navigate(self, "followings")
    }

    /// `POST …/follow`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Storyline.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn follow(&self, parameters: Follow) -> mg::Request<()> {
        self.raw().action_with("follow", &parameters)
    }

    /// `POST …/unfollow`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Storyline.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn unfollow(&self, parameters: Unfollow) -> mg::Request<()> {
        self.raw().action_with("unfollow", &parameters)
    }
}

/// Parameters of [`StorylineResource::follow`].
pub struct Follow {
    /// `followBy`.
    pub follow_by: mg::Field<mg::Boxed<models::EngagementIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Follow: "microsoft.graph.follow", parameters;
    follow_by: "followBy",
}

/// Parameters of [`StorylineResource::unfollow`].
pub struct Unfollow {
    /// `unfollowBy`.
    pub unfollow_by: mg::Field<mg::Boxed<models::EngagementIdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unfollow: "microsoft.graph.unfollow", parameters;
    unfollow_by: "unfollowBy",
}
