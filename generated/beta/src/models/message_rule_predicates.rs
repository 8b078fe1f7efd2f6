// @generated
use crate::mg;

/// Complex type `microsoft.graph.messageRulePredicates`.
pub struct MessageRulePredicates {
    /// `bodyContains`.
    pub body_contains: mg::Field<Vec<String>>,
    /// `bodyOrSubjectContains`.
    pub body_or_subject_contains: mg::Field<Vec<String>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `fromAddresses`.
    pub from_addresses: mg::Field<Vec<super::Recipient>>,
    /// `hasAttachments`.
    pub has_attachments: mg::Field<bool>,
    /// `headerContains`.
    pub header_contains: mg::Field<Vec<String>>,
    /// `importance`.
    pub importance: mg::Field<mg::Open<super::Importance>>,
    /// `isApprovalRequest`.
    pub is_approval_request: mg::Field<bool>,
    /// `isAutomaticForward`.
    pub is_automatic_forward: mg::Field<bool>,
    /// `isAutomaticReply`.
    pub is_automatic_reply: mg::Field<bool>,
    /// `isEncrypted`.
    pub is_encrypted: mg::Field<bool>,
    /// `isMeetingRequest`.
    pub is_meeting_request: mg::Field<bool>,
    /// `isMeetingResponse`.
    pub is_meeting_response: mg::Field<bool>,
    /// `isNonDeliveryReport`.
    pub is_non_delivery_report: mg::Field<bool>,
    /// `isPermissionControlled`.
    pub is_permission_controlled: mg::Field<bool>,
    /// `isReadReceipt`.
    pub is_read_receipt: mg::Field<bool>,
    /// `isSigned`.
    pub is_signed: mg::Field<bool>,
    /// `isVoicemail`.
    pub is_voicemail: mg::Field<bool>,
    /// `messageActionFlag`.
    pub message_action_flag: mg::Field<mg::Open<super::MessageActionFlag>>,
    /// `notSentToMe`.
    pub not_sent_to_me: mg::Field<bool>,
    /// `recipientContains`.
    pub recipient_contains: mg::Field<Vec<String>>,
    /// `senderContains`.
    pub sender_contains: mg::Field<Vec<String>>,
    /// `sensitivity`.
    pub sensitivity: mg::Field<mg::Open<super::Sensitivity>>,
    /// `sentCcMe`.
    pub sent_cc_me: mg::Field<bool>,
    /// `sentOnlyToMe`.
    pub sent_only_to_me: mg::Field<bool>,
    /// `sentToAddresses`.
    pub sent_to_addresses: mg::Field<Vec<super::Recipient>>,
    /// `sentToMe`.
    pub sent_to_me: mg::Field<bool>,
    /// `sentToOrCcMe`.
    pub sent_to_or_cc_me: mg::Field<bool>,
    /// `subjectContains`.
    pub subject_contains: mg::Field<Vec<String>>,
    /// `withinSizeRange`.
    pub within_size_range: mg::Field<mg::Boxed<super::SizeRange>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageRulePredicates: "microsoft.graph.messageRulePredicates", complex;
    body_contains: "bodyContains",
    body_or_subject_contains: "bodyOrSubjectContains",
    categories: "categories",
    from_addresses: "fromAddresses",
    has_attachments: "hasAttachments",
    header_contains: "headerContains",
    importance: "importance",
    is_approval_request: "isApprovalRequest",
    is_automatic_forward: "isAutomaticForward",
    is_automatic_reply: "isAutomaticReply",
    is_encrypted: "isEncrypted",
    is_meeting_request: "isMeetingRequest",
    is_meeting_response: "isMeetingResponse",
    is_non_delivery_report: "isNonDeliveryReport",
    is_permission_controlled: "isPermissionControlled",
    is_read_receipt: "isReadReceipt",
    is_signed: "isSigned",
    is_voicemail: "isVoicemail",
    message_action_flag: "messageActionFlag",
    not_sent_to_me: "notSentToMe",
    recipient_contains: "recipientContains",
    sender_contains: "senderContains",
    sensitivity: "sensitivity",
    sent_cc_me: "sentCcMe",
    sent_only_to_me: "sentOnlyToMe",
    sent_to_addresses: "sentToAddresses",
    sent_to_me: "sentToMe",
    sent_to_or_cc_me: "sentToOrCcMe",
    subject_contains: "subjectContains",
    within_size_range: "withinSizeRange",
}
