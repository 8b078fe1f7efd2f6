// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partner.security.securityRequirementType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityRequirementType {
    /// `mfaEnforcedForAdmins` (0)
    MfaEnforcedForAdmins,
    /// `mfaEnforcedForAdminsOfCustomers` (1)
    MfaEnforcedForAdminsOfCustomers,
    /// `securityAlertsPromptlyResolved` (2)
    SecurityAlertsPromptlyResolved,
    /// `securityContactProvided` (3)
    SecurityContactProvided,
    /// `spendingBudgetSetForCustomerAzureSubscriptions` (4)
    SpendingBudgetSetForCustomerAzureSubscriptions,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityRequirementType: "microsoft.graph.partner.security.securityRequirementType";
    MfaEnforcedForAdmins: "mfaEnforcedForAdmins" = 0,
    MfaEnforcedForAdminsOfCustomers: "mfaEnforcedForAdminsOfCustomers" = 1,
    SecurityAlertsPromptlyResolved: "securityAlertsPromptlyResolved" = 2,
    SecurityContactProvided: "securityContactProvided" = 3,
    SpendingBudgetSetForCustomerAzureSubscriptions: "spendingBudgetSetForCustomerAzureSubscriptions" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
