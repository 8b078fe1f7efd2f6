// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bookingStaffMember`][reference], derived from
/// [`BookingPerson`](super::BookingPerson).
///
/// Requests: [`BookingStaffMemberCollection`], for example
/// `graph.booking_businesses().id(id).staff_members()`.
///
/// [`BookingStaffMemberCollection`]: crate::requests::booking_staff_member::BookingStaffMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/bookingstaffmember?view=graph-rest-beta
pub struct BookingStaffMember {
    /// `availabilityIsAffectedByPersonalCalendar`. Never null.
    pub availability_is_affected_by_personal_calendar: mg::Field<bool>,
    /// `colorIndex`.
    pub color_index: mg::Field<i32>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEmailNotificationEnabled`. Never null.
    pub is_email_notification_enabled: mg::Field<bool>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `membershipStatus`. Never null.
    pub membership_status: mg::Field<mg::Open<super::BookingStaffMembershipStatus>>,
    /// `role`. Never null.
    pub role: mg::Field<mg::Open<super::BookingStaffRole>>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// `useBusinessHours`. Never null.
    pub use_business_hours: mg::Field<bool>,
    /// `workingHours`.
    pub working_hours: mg::Field<Vec<super::BookingWorkHours>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingStaffMember: "microsoft.graph.bookingStaffMember", entity, base super::BookingPerson;
    availability_is_affected_by_personal_calendar: "availabilityIsAffectedByPersonalCalendar" required,
    color_index: "colorIndex",
    created_date_time: "createdDateTime",
    display_name: "displayName" required,
    email_address: "emailAddress",
    id: "id" key required,
    is_email_notification_enabled: "isEmailNotificationEnabled" required,
    last_updated_date_time: "lastUpdatedDateTime",
    membership_status: "membershipStatus" required,
    role: "role" required,
    time_zone: "timeZone",
    use_business_hours: "useBusinessHours" required,
    working_hours: "workingHours",
}

mg::derived_from! { BookingStaffMember: super::BookingPerson, super::BookingNamedEntity, super::Entity }
