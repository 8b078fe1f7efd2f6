// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelModerationSettings`.
pub struct ChannelModerationSettings {
    /// `allowNewMessageFromBots`.
    pub allow_new_message_from_bots: mg::Field<bool>,
    /// `allowNewMessageFromConnectors`.
    pub allow_new_message_from_connectors: mg::Field<bool>,
    /// `replyRestriction`.
    pub reply_restriction: mg::Field<mg::Open<super::ReplyRestriction>>,
    /// `userNewMessageRestriction`.
    pub user_new_message_restriction: mg::Field<
        mg::Open<super::UserNewMessageRestriction>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChannelModerationSettings: "microsoft.graph.channelModerationSettings", complex;
    allow_new_message_from_bots: "allowNewMessageFromBots",
    allow_new_message_from_connectors: "allowNewMessageFromConnectors",
    reply_restriction: "replyRestriction",
    user_new_message_restriction: "userNewMessageRestriction",
}
