// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelSummary`.
pub struct ChannelSummary {
    /// `guestsCount`.
    pub guests_count: mg::Field<i32>,
    /// `hasMembersFromOtherTenants`.
    pub has_members_from_other_tenants: mg::Field<bool>,
    /// `membersCount`.
    pub members_count: mg::Field<i32>,
    /// `ownersCount`.
    pub owners_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChannelSummary: "microsoft.graph.channelSummary", complex;
    guests_count: "guestsCount",
    has_members_from_other_tenants: "hasMembersFromOtherTenants",
    members_count: "membersCount",
    owners_count: "ownersCount",
}
