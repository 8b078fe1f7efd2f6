// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelModerationSettings`, a complex type.
    ChannelModerationSettings "microsoft.graph.channelModerationSettings" "complex";
    /// `allowNewMessageFromBots`: Boolean
    allow_new_message_from_bots "allowNewMessageFromBots": bool,
    /// `allowNewMessageFromConnectors`: Boolean
    allow_new_message_from_connectors "allowNewMessageFromConnectors": bool,
    /// `replyRestriction`: replyRestriction
    reply_restriction "replyRestriction": mg::Open<super::ReplyRestriction>,
    /// `userNewMessageRestriction`: userNewMessageRestriction
    user_new_message_restriction "userNewMessageRestriction": mg::Open<super::UserNewMessageRestriction>,
}
