// @generated
use crate::mg;

/// Enumeration `microsoft.graph.scheduleChangeRequestActor`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleChangeRequestActor {
    /// `sender` (0)
    Sender,
    /// `recipient` (1)
    Recipient,
    /// `manager` (2)
    Manager,
    /// `system` (3)
    System,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ScheduleChangeRequestActor: "microsoft.graph.scheduleChangeRequestActor";
    Sender: "sender" = 0,
    Recipient: "recipient" = 1,
    Manager: "manager" = 2,
    System: "system" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
