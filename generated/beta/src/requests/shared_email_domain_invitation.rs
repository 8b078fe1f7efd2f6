// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharedEmailDomainInvitation`, by its URL.
///
/// For example `/domains/{domain-id}/sharedEmailDomainInvitations/{sharedEmailDomainInvitation-id}`.
pub type SharedEmailDomainInvitationResource = mg::One<
    models::SharedEmailDomainInvitation,
>;

/// A collection of `microsoft.graph.sharedEmailDomainInvitation`, by its URL.
///
/// For example `/domains/{domain-id}/sharedEmailDomainInvitations`.
pub type SharedEmailDomainInvitationCollection = mg::Many<
    models::SharedEmailDomainInvitation,
    SharedEmailDomainInvitationResource,
>;
