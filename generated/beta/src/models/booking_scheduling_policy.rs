// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingSchedulingPolicy`.
pub struct BookingSchedulingPolicy {
    /// `allowStaffSelection`. Never null.
    pub allow_staff_selection: mg::Field<bool>,
    /// `customAvailabilities`.
    pub custom_availabilities: mg::Field<Vec<super::BookingsAvailabilityWindow>>,
    /// `generalAvailability`.
    pub general_availability: mg::Field<mg::Boxed<super::BookingsAvailability>>,
    /// `isMeetingInviteToCustomersEnabled`.
    pub is_meeting_invite_to_customers_enabled: mg::Field<bool>,
    /// `maximumAdvance`. Never null.
    pub maximum_advance: mg::Field<mg::Duration>,
    /// `minimumLeadTime`. Never null.
    pub minimum_lead_time: mg::Field<mg::Duration>,
    /// `sendConfirmationsToOwner`. Never null.
    pub send_confirmations_to_owner: mg::Field<bool>,
    /// `timeSlotInterval`. Never null.
    pub time_slot_interval: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingSchedulingPolicy: "microsoft.graph.bookingSchedulingPolicy", complex;
    allow_staff_selection: "allowStaffSelection" required,
    custom_availabilities: "customAvailabilities",
    general_availability: "generalAvailability",
    is_meeting_invite_to_customers_enabled: "isMeetingInviteToCustomersEnabled",
    maximum_advance: "maximumAdvance" required,
    minimum_lead_time: "minimumLeadTime" required,
    send_confirmations_to_owner: "sendConfirmationsToOwner" required,
    time_slot_interval: "timeSlotInterval" required,
}
