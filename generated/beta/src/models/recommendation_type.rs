// @generated
use crate::mg;

/// Enumeration `microsoft.graph.recommendationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecommendationType {
    /// `adfsAppsMigration` (0)
    AdfsAppsMigration,
    /// `enableDesktopSSO` (1)
    EnableDesktopSso,
    /// `enablePHS` (2)
    EnablePhs,
    /// `enableProvisioning` (3)
    EnableProvisioning,
    /// `switchFromPerUserMFA` (4)
    SwitchFromPerUserMfa,
    /// `tenantMFA` (5)
    TenantMfa,
    /// `thirdPartyApps` (6)
    ThirdPartyApps,
    /// `turnOffPerUserMFA` (7)
    TurnOffPerUserMfa,
    /// `useAuthenticatorApp` (8)
    UseAuthenticatorApp,
    /// `useMyApps` (9)
    UseMyApps,
    /// `staleApps` (10)
    StaleApps,
    /// `staleAppCreds` (11)
    StaleAppCreds,
    /// `applicationCredentialExpiry` (12)
    ApplicationCredentialExpiry,
    /// `servicePrincipalKeyExpiry` (13)
    ServicePrincipalKeyExpiry,
    /// `adminMFAV2` (14)
    AdminMfav2,
    /// `blockLegacyAuthentication` (15)
    BlockLegacyAuthentication,
    /// `integratedApps` (16)
    IntegratedApps,
    /// `mfaRegistrationV2` (17)
    MfaRegistrationV2,
    /// `pwagePolicyNew` (18)
    PwagePolicyNew,
    /// `passwordHashSync` (19)
    PasswordHashSync,
    /// `oneAdmin` (20)
    OneAdmin,
    /// `roleOverlap` (21)
    RoleOverlap,
    /// `selfServicePasswordReset` (22)
    SelfServicePasswordReset,
    /// `signinRiskPolicy` (23)
    SigninRiskPolicy,
    /// `userRiskPolicy` (24)
    UserRiskPolicy,
    /// `verifyAppPublisher` (25)
    VerifyAppPublisher,
    /// `privateLinkForAAD` (26)
    PrivateLinkForAad,
    /// `appRoleAssignmentsGroups` (27)
    AppRoleAssignmentsGroups,
    /// `appRoleAssignmentsUsers` (28)
    AppRoleAssignmentsUsers,
    /// `managedIdentity` (29)
    ManagedIdentity,
    /// `overprivilegedApps` (30)
    OverprivilegedApps,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
    /// `longLivedCredentials` (32)
    LongLivedCredentials,
    /// `aadConnectDeprecated` (33)
    AadConnectDeprecated,
    /// `adalToMsalMigration` (34)
    AdalToMsalMigration,
    /// `ownerlessApps` (35)
    OwnerlessApps,
    /// `inactiveGuests` (36)
    InactiveGuests,
    /// `aadGraphDeprecationApplication` (37)
    AadGraphDeprecationApplication,
    /// `aadGraphDeprecationServicePrincipal` (38)
    AadGraphDeprecationServicePrincipal,
    /// `mfaServerDeprecation` (39)
    MfaServerDeprecation,
}

mg::enumeration! {
    RecommendationType: "microsoft.graph.recommendationType";
    AdfsAppsMigration: "adfsAppsMigration" = 0,
    EnableDesktopSso: "enableDesktopSSO" = 1,
    EnablePhs: "enablePHS" = 2,
    EnableProvisioning: "enableProvisioning" = 3,
    SwitchFromPerUserMfa: "switchFromPerUserMFA" = 4,
    TenantMfa: "tenantMFA" = 5,
    ThirdPartyApps: "thirdPartyApps" = 6,
    TurnOffPerUserMfa: "turnOffPerUserMFA" = 7,
    UseAuthenticatorApp: "useAuthenticatorApp" = 8,
    UseMyApps: "useMyApps" = 9,
    StaleApps: "staleApps" = 10,
    StaleAppCreds: "staleAppCreds" = 11,
    ApplicationCredentialExpiry: "applicationCredentialExpiry" = 12,
    ServicePrincipalKeyExpiry: "servicePrincipalKeyExpiry" = 13,
    AdminMfav2: "adminMFAV2" = 14,
    BlockLegacyAuthentication: "blockLegacyAuthentication" = 15,
    IntegratedApps: "integratedApps" = 16,
    MfaRegistrationV2: "mfaRegistrationV2" = 17,
    PwagePolicyNew: "pwagePolicyNew" = 18,
    PasswordHashSync: "passwordHashSync" = 19,
    OneAdmin: "oneAdmin" = 20,
    RoleOverlap: "roleOverlap" = 21,
    SelfServicePasswordReset: "selfServicePasswordReset" = 22,
    SigninRiskPolicy: "signinRiskPolicy" = 23,
    UserRiskPolicy: "userRiskPolicy" = 24,
    VerifyAppPublisher: "verifyAppPublisher" = 25,
    PrivateLinkForAad: "privateLinkForAAD" = 26,
    AppRoleAssignmentsGroups: "appRoleAssignmentsGroups" = 27,
    AppRoleAssignmentsUsers: "appRoleAssignmentsUsers" = 28,
    ManagedIdentity: "managedIdentity" = 29,
    OverprivilegedApps: "overprivilegedApps" = 30,
    UnknownFutureValue: "unknownFutureValue" = 31,
    LongLivedCredentials: "longLivedCredentials" = 32,
    AadConnectDeprecated: "aadConnectDeprecated" = 33,
    AdalToMsalMigration: "adalToMsalMigration" = 34,
    OwnerlessApps: "ownerlessApps" = 35,
    InactiveGuests: "inactiveGuests" = 36,
    AadGraphDeprecationApplication: "aadGraphDeprecationApplication" = 37,
    AadGraphDeprecationServicePrincipal: "aadGraphDeprecationServicePrincipal" = 38,
    MfaServerDeprecation: "mfaServerDeprecation" = 39,
}
