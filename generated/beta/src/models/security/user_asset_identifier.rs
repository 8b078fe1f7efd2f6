// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.userAssetIdentifier`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAssetIdentifier {
    /// `accountObjectId` (0)
    AccountObjectId,
    /// `accountSid` (1)
    AccountSid,
    /// `accountUpn` (2)
    AccountUpn,
    /// `accountName` (3)
    AccountName,
    /// `accountDomain` (4)
    AccountDomain,
    /// `accountId` (5)
    AccountId,
    /// `requestAccountSid` (6)
    RequestAccountSid,
    /// `requestAccountName` (7)
    RequestAccountName,
    /// `requestAccountDomain` (8)
    RequestAccountDomain,
    /// `recipientObjectId` (9)
    RecipientObjectId,
    /// `processAccountObjectId` (10)
    ProcessAccountObjectId,
    /// `initiatingAccountSid` (11)
    InitiatingAccountSid,
    /// `initiatingProcessAccountUpn` (12)
    InitiatingProcessAccountUpn,
    /// `initiatingAccountName` (13)
    InitiatingAccountName,
    /// `initiatingAccountDomain` (14)
    InitiatingAccountDomain,
    /// `servicePrincipalId` (15)
    ServicePrincipalId,
    /// `servicePrincipalName` (16)
    ServicePrincipalName,
    /// `targetAccountUpn` (17)
    TargetAccountUpn,
    /// `unknownFutureValue` (18)
    UnknownFutureValue,
}

mg::enumeration! {
    UserAssetIdentifier: "microsoft.graph.security.userAssetIdentifier";
    AccountObjectId: "accountObjectId" = 0,
    AccountSid: "accountSid" = 1,
    AccountUpn: "accountUpn" = 2,
    AccountName: "accountName" = 3,
    AccountDomain: "accountDomain" = 4,
    AccountId: "accountId" = 5,
    RequestAccountSid: "requestAccountSid" = 6,
    RequestAccountName: "requestAccountName" = 7,
    RequestAccountDomain: "requestAccountDomain" = 8,
    RecipientObjectId: "recipientObjectId" = 9,
    ProcessAccountObjectId: "processAccountObjectId" = 10,
    InitiatingAccountSid: "initiatingAccountSid" = 11,
    InitiatingProcessAccountUpn: "initiatingProcessAccountUpn" = 12,
    InitiatingAccountName: "initiatingAccountName" = 13,
    InitiatingAccountDomain: "initiatingAccountDomain" = 14,
    ServicePrincipalId: "servicePrincipalId" = 15,
    ServicePrincipalName: "servicePrincipalName" = 16,
    TargetAccountUpn: "targetAccountUpn" = 17,
    UnknownFutureValue: "unknownFutureValue" = 18,
}
