// @generated
use crate::mg;

/// `microsoft.graph.messageEventType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageEventType {
    /// `received`, 0.
    Received,
    /// `sent`, 1.
    Sent,
    /// `delivered`, 2.
    Delivered,
    /// `failed`, 3.
    Failed,
    /// `processingFailed`, 4.
    ProcessingFailed,
    /// `distributionGroupExpanded`, 5.
    DistributionGroupExpanded,
    /// `submitted`, 6.
    Submitted,
    /// `delayed`, 7.
    Delayed,
    /// `redirected`, 8.
    Redirected,
    /// `resolved`, 9.
    Resolved,
    /// `dropped`, 10.
    Dropped,
    /// `recipientsAdded`, 11.
    RecipientsAdded,
    /// `malwareDetected`, 12.
    MalwareDetected,
    /// `malwareDetectedInMessage`, 13.
    MalwareDetectedInMessage,
    /// `malwareDetectedInAttachment`, 14.
    MalwareDetectedInAttachment,
    /// `ttZapped`, 15.
    TtZapped,
    /// `ttDelivered`, 16.
    TtDelivered,
    /// `spamDetected`, 17.
    SpamDetected,
    /// `transportRuleTriggered`, 18.
    TransportRuleTriggered,
    /// `dlpRuleTriggered`, 19.
    DlpRuleTriggered,
    /// `journaled`, 20.
    Journaled,
    /// `unknownFutureValue`, 21.
    UnknownFutureValue,
}

mg::enumeration! {
    MessageEventType "microsoft.graph.messageEventType" "";
    Received "received" 0,
    Sent "sent" 1,
    Delivered "delivered" 2,
    Failed "failed" 3,
    ProcessingFailed "processingFailed" 4,
    DistributionGroupExpanded "distributionGroupExpanded" 5,
    Submitted "submitted" 6,
    Delayed "delayed" 7,
    Redirected "redirected" 8,
    Resolved "resolved" 9,
    Dropped "dropped" 10,
    RecipientsAdded "recipientsAdded" 11,
    MalwareDetected "malwareDetected" 12,
    MalwareDetectedInMessage "malwareDetectedInMessage" 13,
    MalwareDetectedInAttachment "malwareDetectedInAttachment" 14,
    TtZapped "ttZapped" 15,
    TtDelivered "ttDelivered" 16,
    SpamDetected "spamDetected" 17,
    TransportRuleTriggered "transportRuleTriggered" 18,
    DlpRuleTriggered "dlpRuleTriggered" 19,
    Journaled "journaled" 20,
    UnknownFutureValue "unknownFutureValue" 21,
}
