// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callOptions`, an abstract complex type.
    CallOptions "microsoft.graph.callOptions" "complex abstract" => CallOptionsKind;
    /// `hideBotAfterEscalation`: Boolean
    hide_bot_after_escalation "hideBotAfterEscalation": bool,
    /// `isContentSharingNotificationEnabled`: Boolean
    is_content_sharing_notification_enabled "isContentSharingNotificationEnabled": bool,
    /// `isDeltaRosterEnabled`: Boolean
    is_delta_roster_enabled "isDeltaRosterEnabled": bool,
    /// `isInteractiveRosterEnabled`: Boolean
    is_interactive_roster_enabled "isInteractiveRosterEnabled": bool,
}

/// The types derived from `microsoft.graph.callOptions`.
#[non_exhaustive]
pub enum CallOptionsKind {
    IncomingCallOptions(Box<super::IncomingCallOptions>),
    OutgoingCallOptions(Box<super::OutgoingCallOptions>),
    /// None of these, or a type that this version does not know.
    Other(Box<CallOptions>),
}

mg::family! {
    CallOptions => CallOptionsKind;
    IncomingCallOptions(super::IncomingCallOptions),
    OutgoingCallOptions(super::OutgoingCallOptions),
}
