// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.callOptions`.
pub struct CallOptions {
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
    CallOptions: "microsoft.graph.callOptions", complex abstract, family CallOptionsKind;
    hide_bot_after_escalation: "hideBotAfterEscalation",
    is_content_sharing_notification_enabled: "isContentSharingNotificationEnabled",
    is_delta_roster_enabled: "isDeltaRosterEnabled",
    is_interactive_roster_enabled: "isInteractiveRosterEnabled",
}

/// The types derived from [`CallOptions`].
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
