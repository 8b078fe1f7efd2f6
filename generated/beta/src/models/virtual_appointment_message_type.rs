// @generated
use crate::mg;

/// Enumeration `microsoft.graph.virtualAppointmentMessageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualAppointmentMessageType {
    /// `confirmation` (0)
    Confirmation,
    /// `reschedule` (1)
    Reschedule,
    /// `cancellation` (2)
    Cancellation,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    VirtualAppointmentMessageType: "microsoft.graph.virtualAppointmentMessageType";
    Confirmation: "confirmation" = 0,
    Reschedule: "reschedule" = 1,
    Cancellation: "cancellation" = 2,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
