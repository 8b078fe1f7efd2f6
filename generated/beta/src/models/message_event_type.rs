// @generated
use crate::mg;

/// Enumeration `microsoft.graph.messageEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageEventType {
    /// `received` (1)
    Received,
    /// `sent` (2)
    Sent,
    /// `delivered` (3)
    Delivered,
    /// `failed` (4)
    Failed,
    /// `processingFailed` (5)
    ProcessingFailed,
    /// `distributionGroupExpanded` (6)
    DistributionGroupExpanded,
    /// `submitted` (7)
    Submitted,
    /// `delayed` (8)
    Delayed,
    /// `redirected` (9)
    Redirected,
    /// `resolved` (10)
    Resolved,
    /// `dropped` (11)
    Dropped,
    /// `recipientsAdded` (12)
    RecipientsAdded,
    /// `malwareDetected` (13)
    MalwareDetected,
    /// `malwareDetectedInMessage` (14)
    MalwareDetectedInMessage,
    /// `malwareDetectedInAttachment` (15)
    MalwareDetectedInAttachment,
    /// `ttZapped` (16)
    TtZapped,
    /// `ttDelivered` (17)
    TtDelivered,
    /// `spamDetected` (18)
    SpamDetected,
    /// `transportRuleTriggered` (19)
    TransportRuleTriggered,
    /// `dlpRuleTriggered` (20)
    DlpRuleTriggered,
    /// `journaled` (21)
    Journaled,
    /// `unknownFutureValue` (22)
    UnknownFutureValue,
}

mg::enumeration! {
    MessageEventType: "microsoft.graph.messageEventType";
    Received: "received" = 1,
    Sent: "sent" = 2,
    Delivered: "delivered" = 3,
    Failed: "failed" = 4,
    ProcessingFailed: "processingFailed" = 5,
    DistributionGroupExpanded: "distributionGroupExpanded" = 6,
    Submitted: "submitted" = 7,
    Delayed: "delayed" = 8,
    Redirected: "redirected" = 9,
    Resolved: "resolved" = 10,
    Dropped: "dropped" = 11,
    RecipientsAdded: "recipientsAdded" = 12,
    MalwareDetected: "malwareDetected" = 13,
    MalwareDetectedInMessage: "malwareDetectedInMessage" = 14,
    MalwareDetectedInAttachment: "malwareDetectedInAttachment" = 15,
    TtZapped: "ttZapped" = 16,
    TtDelivered: "ttDelivered" = 17,
    SpamDetected: "spamDetected" = 18,
    TransportRuleTriggered: "transportRuleTriggered" = 19,
    DlpRuleTriggered: "dlpRuleTriggered" = 20,
    Journaled: "journaled" = 21,
    UnknownFutureValue: "unknownFutureValue" = 22,
}
