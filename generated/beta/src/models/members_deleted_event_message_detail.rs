// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.membersDeletedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    MembersDeletedEventMessageDetail "microsoft.graph.membersDeletedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `members`: Collection(teamworkUserIdentity)
    members "members": Vec<super::TeamworkUserIdentity>,
}

mg::derived_from! { MembersDeletedEventMessageDetail: super::EventMessageDetail }
