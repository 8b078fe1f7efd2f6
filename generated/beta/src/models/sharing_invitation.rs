// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharingInvitation`.
pub struct SharingInvitation {
    /// `email`.
    pub email: mg::Field<String>,
    /// `invitedBy`.
    pub invited_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `redeemedBy`.
    pub redeemed_by: mg::Field<String>,
    /// `signInRequired`.
    pub sign_in_required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharingInvitation: "microsoft.graph.sharingInvitation", complex;
    email: "email",
    invited_by: "invitedBy",
    redeemed_by: "redeemedBy",
    sign_in_required: "signInRequired",
}
