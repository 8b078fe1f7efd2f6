// @generated
use crate::mg;

/// Complex type `microsoft.graph.membersAddedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct MembersAddedEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `members`.
    pub members: mg::Field<Vec<super::TeamworkUserIdentity>>,
    /// `visibleHistoryStartDateTime`.
    pub visible_history_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MembersAddedEventMessageDetail: "microsoft.graph.membersAddedEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    members: "members",
    visible_history_start_date_time: "visibleHistoryStartDateTime",
}

mg::derived_from! { MembersAddedEventMessageDetail: super::EventMessageDetail }
