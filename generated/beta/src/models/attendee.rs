// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attendee`, a complex type derived from `microsoft.graph.attendeeBase`.
    Attendee "microsoft.graph.attendee" "complex" : super::AttendeeBase;
    /// `emailAddress`: emailAddress
    email_address "emailAddress": mg::Boxed<super::EmailAddress>,
    /// `proposedNewTime`: timeSlot
    proposed_new_time "proposedNewTime": mg::Boxed<super::TimeSlot>,
    /// `status`: responseStatus
    status "status": mg::Boxed<super::ResponseStatus>,
    /// `type`: attendeeType
    type_ "type": mg::Open<super::AttendeeType>,
}

mg::derived_from! { Attendee: super::AttendeeBase, super::Recipient }
