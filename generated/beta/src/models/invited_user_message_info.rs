// @generated
use crate::mg;

/// Complex type `microsoft.graph.invitedUserMessageInfo`.
pub struct InvitedUserMessageInfo {
    /// `ccRecipients`.
    pub cc_recipients: mg::Field<Vec<super::Recipient>>,
    /// `customizedMessageBody`.
    pub customized_message_body: mg::Field<String>,
    /// `messageLanguage`.
    pub message_language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InvitedUserMessageInfo: "microsoft.graph.invitedUserMessageInfo", complex;
    cc_recipients: "ccRecipients",
    customized_message_body: "customizedMessageBody",
    message_language: "messageLanguage",
}
