// @generated
use crate::mg;

/// Enumeration `microsoft.graph.analyticsActivityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsActivityType {
    /// `Email` (0)
    Email,
    /// `Meeting` (1)
    Meeting,
    /// `Focus` (2)
    Focus,
    /// `Chat` (3)
    Chat,
    /// `Call` (4)
    Call,
}

mg::enumeration! {
    AnalyticsActivityType: "microsoft.graph.analyticsActivityType";
    Email: "Email" = 0,
    Meeting: "Meeting" = 1,
    Focus: "Focus" = 2,
    Chat: "Chat" = 3,
    Call: "Call" = 4,
}
