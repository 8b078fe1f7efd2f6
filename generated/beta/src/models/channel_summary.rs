// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelSummary`, a complex type.
    ChannelSummary "microsoft.graph.channelSummary" "complex";
    /// `guestsCount`: Int32
    guests_count "guestsCount": i32,
    /// `hasMembersFromOtherTenants`: Boolean
    has_members_from_other_tenants "hasMembersFromOtherTenants": bool,
    /// `membersCount`: Int32
    members_count "membersCount": i32,
    /// `ownersCount`: Int32
    owners_count "ownersCount": i32,
}
