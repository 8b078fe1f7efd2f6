// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedEmailDomainInvitation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharedemaildomaininvitation?view=graph-rest-beta>
    SharedEmailDomainInvitation "microsoft.graph.sharedEmailDomainInvitation" "entity" : super::Entity;
    /// `expiryTime`: DateTimeOffset
    expiry_time "expiryTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `invitationDomain`: String
    invitation_domain "invitationDomain": String,
    /// `invitationStatus`: String
    invitation_status "invitationStatus": String,
}

mg::derived_from! { SharedEmailDomainInvitation: super::Entity }
