// @generated
use crate::mg;

/// Complex type `microsoft.graph.incomingCallOptions`, derived from
/// [`CallOptions`](super::CallOptions).
pub struct IncomingCallOptions {
    /// `hideBotAfterEscalation`.
    pub hide_bot_after_escalation: mg::Field<bool>,
    /// `isContentSharingNotificationEnabled`.
    pub is_content_sharing_notification_enabled: mg::Field<bool>,
    /// `isDeltaRosterEnabled`.
    pub is_delta_roster_enabled: mg::Field<bool>,
    /// `isInteractiveRosterEnabled`.
    pub is_interactive_roster_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncomingCallOptions: "microsoft.graph.incomingCallOptions", complex, base super::CallOptions;
    hide_bot_after_escalation: "hideBotAfterEscalation",
    is_content_sharing_notification_enabled: "isContentSharingNotificationEnabled",
    is_delta_roster_enabled: "isDeltaRosterEnabled",
    is_interactive_roster_enabled: "isInteractiveRosterEnabled",
}

mg::derived_from! { IncomingCallOptions: super::CallOptions }
