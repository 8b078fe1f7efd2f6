// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.membersJoinedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    MembersJoinedEventMessageDetail "microsoft.graph.membersJoinedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `members`: Collection(teamworkUserIdentity)
    members "members": Vec<super::TeamworkUserIdentity>,
}

mg::derived_from! { MembersJoinedEventMessageDetail: super::EventMessageDetail }
