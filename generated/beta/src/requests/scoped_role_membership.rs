// @generated
use crate::{mg, models};

/// One `microsoft.graph.scopedRoleMembership`, by its URL.
///
/// For example `/scopedRoleMemberships/{scopedRoleMembership-id}`.
pub type ScopedRoleMembershipResource = mg::One<models::ScopedRoleMembership>;

/// A collection of `microsoft.graph.scopedRoleMembership`, by its URL.
///
/// For example `/scopedRoleMemberships`.
pub type ScopedRoleMembershipCollection = mg::Many<
    models::ScopedRoleMembership,
    ScopedRoleMembershipResource,
>;
