// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingSchedulingPolicy`, a complex type.
    BookingSchedulingPolicy "microsoft.graph.bookingSchedulingPolicy" "complex";
    /// `allowStaffSelection`: Boolean, not null
    allow_staff_selection "allowStaffSelection" "r": bool,
    /// `customAvailabilities`: Collection(bookingsAvailabilityWindow)
    custom_availabilities "customAvailabilities": Vec<super::BookingsAvailabilityWindow>,
    /// `generalAvailability`: bookingsAvailability
    general_availability "generalAvailability": mg::Boxed<super::BookingsAvailability>,
    /// `isMeetingInviteToCustomersEnabled`: Boolean
    is_meeting_invite_to_customers_enabled "isMeetingInviteToCustomersEnabled": bool,
    /// `maximumAdvance`: Duration, not null
    maximum_advance "maximumAdvance" "r": mg::Duration,
    /// `minimumLeadTime`: Duration, not null
    minimum_lead_time "minimumLeadTime" "r": mg::Duration,
    /// `sendConfirmationsToOwner`: Boolean, not null
    send_confirmations_to_owner "sendConfirmationsToOwner" "r": bool,
    /// `timeSlotInterval`: Duration, not null
    time_slot_interval "timeSlotInterval" "r": mg::Duration,
}
