// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageRulePredicates`, a complex type.
    MessageRulePredicates "microsoft.graph.messageRulePredicates" "complex";
    /// `bodyContains`: Collection(String)
    body_contains "bodyContains": Vec<String>,
    /// `bodyOrSubjectContains`: Collection(String)
    body_or_subject_contains "bodyOrSubjectContains": Vec<String>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `fromAddresses`: Collection(recipient)
    from_addresses "fromAddresses": Vec<super::Recipient>,
    /// `hasAttachments`: Boolean
    has_attachments "hasAttachments": bool,
    /// `headerContains`: Collection(String)
    header_contains "headerContains": Vec<String>,
    /// `importance`: importance
    importance "importance": mg::Open<super::Importance>,
    /// `isApprovalRequest`: Boolean
    is_approval_request "isApprovalRequest": bool,
    /// `isAutomaticForward`: Boolean
    is_automatic_forward "isAutomaticForward": bool,
    /// `isAutomaticReply`: Boolean
    is_automatic_reply "isAutomaticReply": bool,
    /// `isEncrypted`: Boolean
    is_encrypted "isEncrypted": bool,
    /// `isMeetingRequest`: Boolean
    is_meeting_request "isMeetingRequest": bool,
    /// `isMeetingResponse`: Boolean
    is_meeting_response "isMeetingResponse": bool,
    /// `isNonDeliveryReport`: Boolean
    is_non_delivery_report "isNonDeliveryReport": bool,
    /// `isPermissionControlled`: Boolean
    is_permission_controlled "isPermissionControlled": bool,
    /// `isReadReceipt`: Boolean
    is_read_receipt "isReadReceipt": bool,
    /// `isSigned`: Boolean
    is_signed "isSigned": bool,
    /// `isVoicemail`: Boolean
    is_voicemail "isVoicemail": bool,
    /// `messageActionFlag`: messageActionFlag
    message_action_flag "messageActionFlag": mg::Open<super::MessageActionFlag>,
    /// `notSentToMe`: Boolean
    not_sent_to_me "notSentToMe": bool,
    /// `recipientContains`: Collection(String)
    recipient_contains "recipientContains": Vec<String>,
    /// `senderContains`: Collection(String)
    sender_contains "senderContains": Vec<String>,
    /// `sensitivity`: sensitivity
    sensitivity "sensitivity": mg::Open<super::Sensitivity>,
    /// `sentCcMe`: Boolean
    sent_cc_me "sentCcMe": bool,
    /// `sentOnlyToMe`: Boolean
    sent_only_to_me "sentOnlyToMe": bool,
    /// `sentToAddresses`: Collection(recipient)
    sent_to_addresses "sentToAddresses": Vec<super::Recipient>,
    /// `sentToMe`: Boolean
    sent_to_me "sentToMe": bool,
    /// `sentToOrCcMe`: Boolean
    sent_to_or_cc_me "sentToOrCcMe": bool,
    /// `subjectContains`: Collection(String)
    subject_contains "subjectContains": Vec<String>,
    /// `withinSizeRange`: sizeRange
    within_size_range "withinSizeRange": mg::Boxed<super::SizeRange>,
}
