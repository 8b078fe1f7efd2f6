// @generated
use crate::{mg, models, requests};

/// Requests on one [`Invitation`](models::Invitation): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.invitations().id(id)`.
#[derive(Clone, Debug)]
pub struct InvitationResource(mg::One<models::Invitation>);

mg::builder! { InvitationResource: mg::One<models::Invitation> }

impl InvitationResource {
    /// `…/invitedUser`: [`User`](models::User).
    #[inline]
    pub fn invited_user(&self) -> requests::user::UserResource {
        mg::navigate(self, "invitedUser")
    }

    /// `…/invitedUserSponsors`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn invited_user_sponsors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "invitedUserSponsors")
    }
}

/// Requests on a collection of [`Invitation`](models::Invitation): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.invitations()`.
pub type InvitationCollection = mg::Many<models::Invitation, InvitationResource>;
