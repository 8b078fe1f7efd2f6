// @generated
use crate::mg;

/// Entity type [`microsoft.graph.invitation`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`InvitationCollection`](crate::requests::invitation::InvitationCollection), for
/// example `graph.invitations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/invitation?view=graph-rest-beta
pub struct Invitation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inviteRedeemUrl`. Secret: masked in `Debug`.
    pub invite_redeem_url: mg::Field<String>,
    /// `inviteRedirectUrl`. Never null.
    pub invite_redirect_url: mg::Field<String>,
    /// `invitedUserDisplayName`.
    pub invited_user_display_name: mg::Field<String>,
    /// `invitedUserEmailAddress`. Never null.
    pub invited_user_email_address: mg::Field<String>,
    /// `invitedUserMessageInfo`.
    pub invited_user_message_info: mg::Field<mg::Boxed<super::InvitedUserMessageInfo>>,
    /// `invitedUserType`.
    pub invited_user_type: mg::Field<String>,
    /// `resetRedemption`.
    pub reset_redemption: mg::Field<bool>,
    /// `sendInvitationMessage`.
    pub send_invitation_message: mg::Field<bool>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Invitation: "microsoft.graph.invitation", entity, base super::Entity;
    id: "id" key required,
    invite_redeem_url: "inviteRedeemUrl" secret,
    invite_redirect_url: "inviteRedirectUrl" required,
    invited_user_display_name: "invitedUserDisplayName",
    invited_user_email_address: "invitedUserEmailAddress" required,
    invited_user_message_info: "invitedUserMessageInfo",
    invited_user_type: "invitedUserType",
    reset_redemption: "resetRedemption",
    send_invitation_message: "sendInvitationMessage",
    status: "status",
}

mg::derived_from! { Invitation: super::Entity }

impl Invitation {
    /// `invitedUser`: [`User`](super::User).
    pub const INVITED_USER: mg::Nav<Invitation, super::User> = mg::Nav::new(
        "invitedUser",
    );
    /// `invitedUserSponsors`: many [`DirectoryObject`](super::DirectoryObject).
    pub const INVITED_USER_SPONSORS: mg::Nav<Invitation, Vec<super::DirectoryObject>> = mg::Nav::new(
        "invitedUserSponsors",
    );
}
