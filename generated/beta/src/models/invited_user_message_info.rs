// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.invitedUserMessageInfo`, a complex type.
    InvitedUserMessageInfo "microsoft.graph.invitedUserMessageInfo" "complex";
    /// `ccRecipients`: Collection(recipient)
    cc_recipients "ccRecipients": Vec<super::Recipient>,
    /// `customizedMessageBody`: String
    customized_message_body "customizedMessageBody": String,
    /// `messageLanguage`: String
    message_language "messageLanguage": String,
}
