// @generated
use crate::{mg, models};

/// Requests on one [`SharedEmailDomainInvitation`](models::SharedEmailDomainInvitation): `get`,
/// `update`, `delete`.
///
/// For example `graph.domains().id(id).shared_email_domain_invitations().id(id)`.
pub type SharedEmailDomainInvitationResource = mg::One<
    models::SharedEmailDomainInvitation,
>;

/// Requests on a collection of
/// [`SharedEmailDomainInvitation`](models::SharedEmailDomainInvitation): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.domains().id(id).shared_email_domain_invitations()`.
pub type SharedEmailDomainInvitationCollection = mg::Many<
    models::SharedEmailDomainInvitation,
    SharedEmailDomainInvitationResource,
>;
