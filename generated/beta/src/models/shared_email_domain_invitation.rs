// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharedEmailDomainInvitation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharedEmailDomainInvitationCollection`], for example
/// `graph.domains().id(id).shared_email_domain_invitations()`.
///
/// [`SharedEmailDomainInvitationCollection`]: crate::requests::shared_email_domain_invitation::SharedEmailDomainInvitationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharedemaildomaininvitation?view=graph-rest-beta
pub struct SharedEmailDomainInvitation {
    /// `expiryTime`.
    pub expiry_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `invitationDomain`.
    pub invitation_domain: mg::Field<String>,
    /// `invitationStatus`.
    pub invitation_status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedEmailDomainInvitation: "microsoft.graph.sharedEmailDomainInvitation", entity, base super::Entity;
    expiry_time: "expiryTime",
    id: "id" key required,
    invitation_domain: "invitationDomain",
    invitation_status: "invitationStatus",
}

mg::derived_from! { SharedEmailDomainInvitation: super::Entity }
