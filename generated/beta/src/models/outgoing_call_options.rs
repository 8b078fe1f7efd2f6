// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outgoingCallOptions`, a complex type derived from `microsoft.graph.callOptions`.
    OutgoingCallOptions "microsoft.graph.outgoingCallOptions" "complex" : super::CallOptions;
    /// `hideBotAfterEscalation`: Boolean
    hide_bot_after_escalation "hideBotAfterEscalation": bool,
    /// `isContentSharingNotificationEnabled`: Boolean
    is_content_sharing_notification_enabled "isContentSharingNotificationEnabled": bool,
    /// `isDeltaRosterEnabled`: Boolean
    is_delta_roster_enabled "isDeltaRosterEnabled": bool,
    /// `isInteractiveRosterEnabled`: Boolean
    is_interactive_roster_enabled "isInteractiveRosterEnabled": bool,
}

mg::derived_from! { OutgoingCallOptions: super::CallOptions }
