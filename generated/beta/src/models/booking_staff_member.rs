// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingStaffMember`, an entity type derived from `microsoft.graph.bookingPerson`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/bookingstaffmember?view=graph-rest-beta>
    BookingStaffMember "microsoft.graph.bookingStaffMember" "entity" : super::BookingPerson;
    /// `availabilityIsAffectedByPersonalCalendar`: Boolean, not null
    availability_is_affected_by_personal_calendar "availabilityIsAffectedByPersonalCalendar" "r": bool,
    /// `colorIndex`: Int32
    color_index "colorIndex": i32,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEmailNotificationEnabled`: Boolean, not null
    is_email_notification_enabled "isEmailNotificationEnabled" "r": bool,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `membershipStatus`: bookingStaffMembershipStatus, not null
    membership_status "membershipStatus" "r": mg::Open<super::BookingStaffMembershipStatus>,
    /// `role`: bookingStaffRole, not null
    role "role" "r": mg::Open<super::BookingStaffRole>,
    /// `timeZone`: String
    time_zone "timeZone": String,
    /// `useBusinessHours`: Boolean, not null
    use_business_hours "useBusinessHours" "r": bool,
    /// `workingHours`: Collection(bookingWorkHours)
    working_hours "workingHours": Vec<super::BookingWorkHours>,
}

mg::derived_from! { BookingStaffMember: super::BookingPerson, super::BookingNamedEntity, super::Entity }
