// @generated
use crate::{mg, models};

/// Requests on one [`BookingStaffMember`](models::BookingStaffMember): `get`, `update`, `delete`.
///
/// For example `graph.booking_businesses().id(id).staff_members().id(id)`.
pub type BookingStaffMemberResource = mg::One<models::BookingStaffMember>;

/// Requests on a collection of [`BookingStaffMember`](models::BookingStaffMember): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.booking_businesses().id(id).staff_members()`.
pub type BookingStaffMemberCollection = mg::Many<
    models::BookingStaffMember,
    BookingStaffMemberResource,
>;
