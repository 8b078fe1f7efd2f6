// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharingInvitation`, a complex type.
    SharingInvitation "microsoft.graph.sharingInvitation" "complex";
    /// `email`: String
    email "email": String,
    /// `invitedBy`: identitySet
    invited_by "invitedBy": mg::Boxed<super::IdentitySet>,
    /// `redeemedBy`: String
    redeemed_by "redeemedBy": String,
    /// `signInRequired`: Boolean
    sign_in_required "signInRequired": bool,
}
