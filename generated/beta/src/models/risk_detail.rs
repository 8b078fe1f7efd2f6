// @generated
use crate::mg;

/// Enumeration `microsoft.graph.riskDetail`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskDetail {
    /// `none` (0)
    None,
    /// `adminGeneratedTemporaryPassword` (1)
    AdminGeneratedTemporaryPassword,
    /// `userPerformedSecuredPasswordChange` (2)
    UserPerformedSecuredPasswordChange,
    /// `userPerformedSecuredPasswordReset` (3)
    UserPerformedSecuredPasswordReset,
    /// `adminConfirmedSigninSafe` (4)
    AdminConfirmedSigninSafe,
    /// `aiConfirmedSigninSafe` (5)
    AiConfirmedSigninSafe,
    /// `userPassedMFADrivenByRiskBasedPolicy` (6)
    UserPassedMfaDrivenByRiskBasedPolicy,
    /// `adminDismissedAllRiskForUser` (7)
    AdminDismissedAllRiskForUser,
    /// `adminConfirmedSigninCompromised` (8)
    AdminConfirmedSigninCompromised,
    /// `hidden` (9)
    Hidden,
    /// `adminConfirmedUserCompromised` (10)
    AdminConfirmedUserCompromised,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
    /// `adminConfirmedServicePrincipalCompromised` (12)
    AdminConfirmedServicePrincipalCompromised,
    /// `adminDismissedAllRiskForServicePrincipal` (13)
    AdminDismissedAllRiskForServicePrincipal,
    /// `m365DAdminDismissedDetection` (14)
    M365DAdminDismissedDetection,
    /// `userChangedPasswordOnPremises` (15)
    UserChangedPasswordOnPremises,
    /// `adminDismissedRiskForSignIn` (16)
    AdminDismissedRiskForSignIn,
    /// `adminConfirmedAccountSafe` (17)
    AdminConfirmedAccountSafe,
    /// `adminConfirmedAgentSafe` (18)
    AdminConfirmedAgentSafe,
    /// `adminConfirmedAgentCompromised` (19)
    AdminConfirmedAgentCompromised,
    /// `adminDismissedRiskForAgent` (20)
    AdminDismissedRiskForAgent,
    /// `microsoftRevokedSessions` (21)
    MicrosoftRevokedSessions,
}

mg::enumeration! {
    RiskDetail: "microsoft.graph.riskDetail";
    None: "none" = 0,
    AdminGeneratedTemporaryPassword: "adminGeneratedTemporaryPassword" = 1,
    UserPerformedSecuredPasswordChange: "userPerformedSecuredPasswordChange" = 2,
    UserPerformedSecuredPasswordReset: "userPerformedSecuredPasswordReset" = 3,
    AdminConfirmedSigninSafe: "adminConfirmedSigninSafe" = 4,
    AiConfirmedSigninSafe: "aiConfirmedSigninSafe" = 5,
    UserPassedMfaDrivenByRiskBasedPolicy: "userPassedMFADrivenByRiskBasedPolicy" = 6,
    AdminDismissedAllRiskForUser: "adminDismissedAllRiskForUser" = 7,
    AdminConfirmedSigninCompromised: "adminConfirmedSigninCompromised" = 8,
    Hidden: "hidden" = 9,
    AdminConfirmedUserCompromised: "adminConfirmedUserCompromised" = 10,
    UnknownFutureValue: "unknownFutureValue" = 11,
    AdminConfirmedServicePrincipalCompromised: "adminConfirmedServicePrincipalCompromised" = 12,
    AdminDismissedAllRiskForServicePrincipal: "adminDismissedAllRiskForServicePrincipal" = 13,
    M365DAdminDismissedDetection: "m365DAdminDismissedDetection" = 14,
    UserChangedPasswordOnPremises: "userChangedPasswordOnPremises" = 15,
    AdminDismissedRiskForSignIn: "adminDismissedRiskForSignIn" = 16,
    AdminConfirmedAccountSafe: "adminConfirmedAccountSafe" = 17,
    AdminConfirmedAgentSafe: "adminConfirmedAgentSafe" = 18,
    AdminConfirmedAgentCompromised: "adminConfirmedAgentCompromised" = 19,
    AdminDismissedRiskForAgent: "adminDismissedRiskForAgent" = 20,
    MicrosoftRevokedSessions: "microsoftRevokedSessions" = 21,
}
