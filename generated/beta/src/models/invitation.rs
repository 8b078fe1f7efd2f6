// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.invitation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/invitation?view=graph-rest-beta>
    Invitation "microsoft.graph.invitation" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inviteRedeemUrl`: String
    invite_redeem_url "inviteRedeemUrl": String,
    /// `inviteRedirectUrl`: String, not null
    invite_redirect_url "inviteRedirectUrl" "r": String,
    /// `invitedUserDisplayName`: String
    invited_user_display_name "invitedUserDisplayName": String,
    /// `invitedUserEmailAddress`: String, not null
    invited_user_email_address "invitedUserEmailAddress" "r": String,
    /// `invitedUserMessageInfo`: invitedUserMessageInfo
    invited_user_message_info "invitedUserMessageInfo": mg::Boxed<super::InvitedUserMessageInfo>,
    /// `invitedUserType`: String
    invited_user_type "invitedUserType": String,
    /// `resetRedemption`: Boolean
    reset_redemption "resetRedemption": bool,
    /// `sendInvitationMessage`: Boolean
    send_invitation_message "sendInvitationMessage": bool,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { Invitation: super::Entity }

impl Invitation {
    /// `invitedUser`: `user`
    pub const INVITED_USER: mg::Nav<Invitation, super::User> = mg::Nav::new(
        "invitedUser",
    );
    /// `invitedUserSponsors`: many `directoryObject`
    pub const INVITED_USER_SPONSORS: mg::Nav<Invitation, Vec<super::DirectoryObject>> = mg::Nav::new(
        "invitedUserSponsors",
    );
}
