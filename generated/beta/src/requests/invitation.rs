// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.invitation`, by its URL.
    ///
    /// For example `/invitations/{invitation-id}`.
    InvitationResource(mg::One<models::Invitation>)
}

impl InvitationResource {
    /// `…/invitedUser`: `user`
    #[inline]
    pub fn invited_user(&self) -> requests::user::UserResource {
        mg::to(self, "invitedUser")
    }

    /// `…/invitedUserSponsors`: many `directoryObject`
    #[inline]
    pub fn invited_user_sponsors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "invitedUserSponsors")
    }
}

/// A collection of `microsoft.graph.invitation`, by its URL.
///
/// For example `/invitations`.
pub type InvitationCollection = mg::Many<models::Invitation, InvitationResource>;
