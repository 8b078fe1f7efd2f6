// @generated
use crate::mg;

/// Complex type `microsoft.graph.mailTips`.
pub struct MailTips {
    /// `automaticReplies`.
    pub automatic_replies: mg::Field<mg::Boxed<super::AutomaticRepliesMailTips>>,
    /// `customMailTip`.
    pub custom_mail_tip: mg::Field<String>,
    /// `deliveryRestricted`.
    pub delivery_restricted: mg::Field<bool>,
    /// `emailAddress`.
    pub email_address: mg::Field<mg::Boxed<super::EmailAddress>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::MailTipsError>>,
    /// `externalMemberCount`.
    pub external_member_count: mg::Field<i32>,
    /// `isModerated`.
    pub is_moderated: mg::Field<bool>,
    /// `mailboxFull`.
    pub mailbox_full: mg::Field<bool>,
    /// `maxMessageSize`.
    pub max_message_size: mg::Field<i32>,
    /// `recipientScope`.
    pub recipient_scope: mg::Field<mg::Flags<super::RecipientScopeType>>,
    /// `recipientSuggestions`.
    pub recipient_suggestions: mg::Field<Vec<super::Recipient>>,
    /// `totalMemberCount`.
    pub total_member_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailTips: "microsoft.graph.mailTips", complex;
    automatic_replies: "automaticReplies",
    custom_mail_tip: "customMailTip",
    delivery_restricted: "deliveryRestricted",
    email_address: "emailAddress",
    error: "error",
    external_member_count: "externalMemberCount",
    is_moderated: "isModerated",
    mailbox_full: "mailboxFull",
    max_message_size: "maxMessageSize",
    recipient_scope: "recipientScope",
    recipient_suggestions: "recipientSuggestions",
    total_member_count: "totalMemberCount",
}
