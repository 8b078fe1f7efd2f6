// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.membersAddedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    MembersAddedEventMessageDetail "microsoft.graph.membersAddedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `members`: Collection(teamworkUserIdentity)
    members "members": Vec<super::TeamworkUserIdentity>,
    /// `visibleHistoryStartDateTime`: DateTimeOffset
    visible_history_start_date_time "visibleHistoryStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { MembersAddedEventMessageDetail: super::EventMessageDetail }
