// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.membersLeftEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    MembersLeftEventMessageDetail "microsoft.graph.membersLeftEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `members`: Collection(teamworkUserIdentity)
    members "members": Vec<super::TeamworkUserIdentity>,
}

mg::derived_from! { MembersLeftEventMessageDetail: super::EventMessageDetail }
