// @generated
use crate::mg;

/// Complex type `microsoft.graph.membersLeftEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct MembersLeftEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `members`.
    pub members: mg::Field<Vec<super::TeamworkUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MembersLeftEventMessageDetail: "microsoft.graph.membersLeftEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    members: "members",
}

mg::derived_from! { MembersLeftEventMessageDetail: super::EventMessageDetail }
