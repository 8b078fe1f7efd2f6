// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkApplicationIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkApplicationIdentityType {
    /// `aadApplication` (0)
    AadApplication,
    /// `bot` (1)
    Bot,
    /// `tenantBot` (2)
    TenantBot,
    /// `office365Connector` (3)
    Office365Connector,
    /// `outgoingWebhook` (4)
    OutgoingWebhook,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkApplicationIdentityType: "microsoft.graph.teamworkApplicationIdentityType";
    AadApplication: "aadApplication" = 0,
    Bot: "bot" = 1,
    TenantBot: "tenantBot" = 2,
    Office365Connector: "office365Connector" = 3,
    OutgoingWebhook: "outgoingWebhook" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
