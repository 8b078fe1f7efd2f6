// @generated
use crate::mg;

/// Enumeration `microsoft.graph.virtualEventAttendeeRegistrationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualEventAttendeeRegistrationStatus {
    /// `registered` (0)
    Registered,
    /// `canceled` (1)
    Canceled,
    /// `waitlisted` (2)
    Waitlisted,
    /// `pendingApproval` (3)
    PendingApproval,
    /// `rejectedByOrganizer` (4)
    RejectedByOrganizer,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
}

mg::enumeration! {
    VirtualEventAttendeeRegistrationStatus: "microsoft.graph.virtualEventAttendeeRegistrationStatus";
    Registered: "registered" = 0,
    Canceled: "canceled" = 1,
    Waitlisted: "waitlisted" = 2,
    PendingApproval: "pendingApproval" = 3,
    RejectedByOrganizer: "rejectedByOrganizer" = 4,
    UnknownFutureValue: "unknownFutureValue" = 11,
}
