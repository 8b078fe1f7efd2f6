// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.manualAlertEntityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManualAlertEntityType {
    /// `user` (0)
    User,
    /// `device` (1)
    Device,
    /// `file` (2)
    File,
    /// `ip` (3)
    Ip,
    /// `url` (4)
    Url,
    /// `cloudApplication` (5)
    CloudApplication,
    /// `mailbox` (6)
    Mailbox,
    /// `securityGroup` (7)
    SecurityGroup,
    /// `azureResource` (8)
    AzureResource,
    /// `amazonResource` (9)
    AmazonResource,
    /// `googleCloudResource` (10)
    GoogleCloudResource,
    /// `oAuthApplication` (11)
    OAuthApplication,
    /// `emailMessage` (12)
    EmailMessage,
    /// `emailCluster` (13)
    EmailCluster,
    /// `process` (14)
    Process,
    /// `registryKey` (15)
    RegistryKey,
    /// `registryValue` (16)
    RegistryValue,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    ManualAlertEntityType: "microsoft.graph.security.manualAlertEntityType";
    User: "user" = 0,
    Device: "device" = 1,
    File: "file" = 2,
    Ip: "ip" = 3,
    Url: "url" = 4,
    CloudApplication: "cloudApplication" = 5,
    Mailbox: "mailbox" = 6,
    SecurityGroup: "securityGroup" = 7,
    AzureResource: "azureResource" = 8,
    AmazonResource: "amazonResource" = 9,
    GoogleCloudResource: "googleCloudResource" = 10,
    OAuthApplication: "oAuthApplication" = 11,
    EmailMessage: "emailMessage" = 12,
    EmailCluster: "emailCluster" = 13,
    Process: "process" = 14,
    RegistryKey: "registryKey" = 15,
    RegistryValue: "registryValue" = 16,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
