// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailTips`, a complex type.
    MailTips "microsoft.graph.mailTips" "complex";
    /// `automaticReplies`: automaticRepliesMailTips
    automatic_replies "automaticReplies": mg::Boxed<super::AutomaticRepliesMailTips>,
    /// `customMailTip`: String
    custom_mail_tip "customMailTip": String,
    /// `deliveryRestricted`: Boolean
    delivery_restricted "deliveryRestricted": bool,
    /// `emailAddress`: emailAddress
    email_address "emailAddress": mg::Boxed<super::EmailAddress>,
    /// `error`: mailTipsError
    error "error": mg::Boxed<super::MailTipsError>,
    /// `externalMemberCount`: Int32
    external_member_count "externalMemberCount": i32,
    /// `isModerated`: Boolean
    is_moderated "isModerated": bool,
    /// `mailboxFull`: Boolean
    mailbox_full "mailboxFull": bool,
    /// `maxMessageSize`: Int32
    max_message_size "maxMessageSize": i32,
    /// `recipientScope`: recipientScopeType
    recipient_scope "recipientScope": mg::Flags<super::RecipientScopeType>,
    /// `recipientSuggestions`: Collection(recipient)
    recipient_suggestions "recipientSuggestions": Vec<super::Recipient>,
    /// `totalMemberCount`: Int32
    total_member_count "totalMemberCount": i32,
}
