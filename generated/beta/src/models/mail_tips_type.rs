// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mailTipsType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailTipsType {
    /// `automaticReplies` (1)
    AutomaticReplies,
    /// `mailboxFullStatus` (2)
    MailboxFullStatus,
    /// `customMailTip` (4)
    CustomMailTip,
    /// `externalMemberCount` (8)
    ExternalMemberCount,
    /// `totalMemberCount` (16)
    TotalMemberCount,
    /// `maxMessageSize` (32)
    MaxMessageSize,
    /// `deliveryRestriction` (64)
    DeliveryRestriction,
    /// `moderationStatus` (128)
    ModerationStatus,
    /// `recipientScope` (256)
    RecipientScope,
    /// `recipientSuggestions` (512)
    RecipientSuggestions,
}

mg::enumeration! {
    MailTipsType: "microsoft.graph.mailTipsType", flags;
    AutomaticReplies: "automaticReplies" = 1,
    MailboxFullStatus: "mailboxFullStatus" = 2,
    CustomMailTip: "customMailTip" = 4,
    ExternalMemberCount: "externalMemberCount" = 8,
    TotalMemberCount: "totalMemberCount" = 16,
    MaxMessageSize: "maxMessageSize" = 32,
    DeliveryRestriction: "deliveryRestriction" = 64,
    ModerationStatus: "moderationStatus" = 128,
    RecipientScope: "recipientScope" = 256,
    RecipientSuggestions: "recipientSuggestions" = 512,
}
