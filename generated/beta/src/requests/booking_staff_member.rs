// @generated
use crate::{mg, models};

/// One `microsoft.graph.bookingStaffMember`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/staffMembers/{bookingStaffMember-id}`.
pub type BookingStaffMemberResource = mg::One<models::BookingStaffMember>;

/// A collection of `microsoft.graph.bookingStaffMember`, by its URL.
///
/// For example `/bookingBusinesses/{bookingBusiness-id}/staffMembers`.
pub type BookingStaffMemberCollection = mg::Many<
    models::BookingStaffMember,
    BookingStaffMemberResource,
>;
