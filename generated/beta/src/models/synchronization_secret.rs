// @generated
use crate::mg;

/// Enumeration `microsoft.graph.synchronizationSecret`.
#[deprecated(
    note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationSecret {
    /// `None` (0)
    None,
    /// `UserName` (1)
    UserName,
    /// `Password` (2)
    Password,
    /// `SecretToken` (3)
    SecretToken,
    /// `AppKey` (4)
    AppKey,
    /// `BaseAddress` (5)
    BaseAddress,
    /// `ClientIdentifier` (6)
    ClientIdentifier,
    /// `ClientSecret` (7)
    ClientSecret,
    /// `SingleSignOnType` (11)
    SingleSignOnType,
    /// `Sandbox` (12)
    Sandbox,
    /// `Url` (13)
    Url,
    /// `Domain` (14)
    Domain,
    /// `ConsumerKey` (15)
    ConsumerKey,
    /// `ConsumerSecret` (16)
    ConsumerSecret,
    /// `TokenKey` (17)
    TokenKey,
    /// `TokenExpiration` (18)
    TokenExpiration,
    /// `Oauth2AccessToken` (19)
    Oauth2AccessToken,
    /// `Oauth2AccessTokenCreationTime` (20)
    Oauth2AccessTokenCreationTime,
    /// `Oauth2RefreshToken` (21)
    Oauth2RefreshToken,
    /// `SyncAll` (22)
    SyncAll,
    /// `InstanceName` (24)
    InstanceName,
    /// `Oauth2ClientId` (27)
    Oauth2ClientId,
    /// `Oauth2ClientSecret` (28)
    Oauth2ClientSecret,
    /// `CompanyId` (29)
    CompanyId,
    /// `UpdateKeyOnSoftDelete` (30)
    UpdateKeyOnSoftDelete,
    /// `SynchronizationSchedule` (33)
    SynchronizationSchedule,
    /// `SystemOfRecord` (34)
    SystemOfRecord,
    /// `SandboxName` (35)
    SandboxName,
    /// `EnforceDomain` (36)
    EnforceDomain,
    /// `SyncNotificationSettings` (37)
    SyncNotificationSettings,
    /// `SkipOutOfScopeDeletions` (40)
    SkipOutOfScopeDeletions,
    /// `Oauth2AuthorizationCode` (62)
    Oauth2AuthorizationCode,
    /// `Oauth2RedirectUri` (63)
    Oauth2RedirectUri,
    /// `ApplicationTemplateIdentifier` (64)
    ApplicationTemplateIdentifier,
    /// `Oauth2TokenExchangeUri` (65)
    Oauth2TokenExchangeUri,
    /// `Oauth2AuthorizationUri` (66)
    Oauth2AuthorizationUri,
    /// `AuthenticationType` (67)
    AuthenticationType,
    /// `Server` (70)
    Server,
    /// `PerformInboundEntitlementGrants` (100)
    PerformInboundEntitlementGrants,
    /// `HardDeletesEnabled` (101)
    HardDeletesEnabled,
    /// `SyncAgentCompatibilityKey` (102)
    SyncAgentCompatibilityKey,
    /// `SyncAgentADContainer` (103)
    SyncAgentAdContainer,
    /// `ValidateDomain` (206)
    ValidateDomain,
    /// `TestReferences` (207)
    TestReferences,
    /// `ConnectionString` (250)
    ConnectionString,
}

mg::enumeration! {
    SynchronizationSecret: "microsoft.graph.synchronizationSecret";
    None: "None" = 0,
    UserName: "UserName" = 1,
    Password: "Password" = 2,
    SecretToken: "SecretToken" = 3,
    AppKey: "AppKey" = 4,
    BaseAddress: "BaseAddress" = 5,
    ClientIdentifier: "ClientIdentifier" = 6,
    ClientSecret: "ClientSecret" = 7,
    SingleSignOnType: "SingleSignOnType" = 11,
    Sandbox: "Sandbox" = 12,
    Url: "Url" = 13,
    Domain: "Domain" = 14,
    ConsumerKey: "ConsumerKey" = 15,
    ConsumerSecret: "ConsumerSecret" = 16,
    TokenKey: "TokenKey" = 17,
    TokenExpiration: "TokenExpiration" = 18,
    Oauth2AccessToken: "Oauth2AccessToken" = 19,
    Oauth2AccessTokenCreationTime: "Oauth2AccessTokenCreationTime" = 20,
    Oauth2RefreshToken: "Oauth2RefreshToken" = 21,
    SyncAll: "SyncAll" = 22,
    InstanceName: "InstanceName" = 24,
    Oauth2ClientId: "Oauth2ClientId" = 27,
    Oauth2ClientSecret: "Oauth2ClientSecret" = 28,
    CompanyId: "CompanyId" = 29,
    UpdateKeyOnSoftDelete: "UpdateKeyOnSoftDelete" = 30,
    SynchronizationSchedule: "SynchronizationSchedule" = 33,
    SystemOfRecord: "SystemOfRecord" = 34,
    SandboxName: "SandboxName" = 35,
    EnforceDomain: "EnforceDomain" = 36,
    SyncNotificationSettings: "SyncNotificationSettings" = 37,
    SkipOutOfScopeDeletions: "SkipOutOfScopeDeletions" = 40,
    Oauth2AuthorizationCode: "Oauth2AuthorizationCode" = 62,
    Oauth2RedirectUri: "Oauth2RedirectUri" = 63,
    ApplicationTemplateIdentifier: "ApplicationTemplateIdentifier" = 64,
    Oauth2TokenExchangeUri: "Oauth2TokenExchangeUri" = 65,
    Oauth2AuthorizationUri: "Oauth2AuthorizationUri" = 66,
    AuthenticationType: "AuthenticationType" = 67,
    Server: "Server" = 70,
    PerformInboundEntitlementGrants: "PerformInboundEntitlementGrants" = 100,
    HardDeletesEnabled: "HardDeletesEnabled" = 101,
    SyncAgentCompatibilityKey: "SyncAgentCompatibilityKey" = 102,
    SyncAgentAdContainer: "SyncAgentADContainer" = 103,
    ValidateDomain: "ValidateDomain" = 206,
    TestReferences: "TestReferences" = 207,
    ConnectionString: "ConnectionString" = 250,
}
