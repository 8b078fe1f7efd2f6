// @generated
use crate::mg;

/// Complex type `microsoft.graph.userSecurityState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct UserSecurityState {
    /// `aadUserId`.
    pub aad_user_id: mg::Field<String>,
    /// `accountName`.
    pub account_name: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `emailRole`.
    pub email_role: mg::Field<mg::Open<super::EmailRole>>,
    /// `isVpn`.
    pub is_vpn: mg::Field<bool>,
    /// `logonDateTime`.
    pub logon_date_time: mg::Field<mg::DateTimeOffset>,
    /// `logonId`.
    pub logon_id: mg::Field<String>,
    /// `logonIp`.
    pub logon_ip: mg::Field<String>,
    /// `logonLocation`.
    pub logon_location: mg::Field<String>,
    /// `logonType`.
    pub logon_type: mg::Field<mg::Open<super::LogonType>>,
    /// `onPremisesSecurityIdentifier`.
    pub on_premises_security_identifier: mg::Field<String>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// `userAccountType`.
    pub user_account_type: mg::Field<mg::Open<super::UserAccountSecurityType>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSecurityState: "microsoft.graph.userSecurityState", complex;
    aad_user_id: "aadUserId",
    account_name: "accountName",
    domain_name: "domainName",
    email_role: "emailRole",
    is_vpn: "isVpn",
    logon_date_time: "logonDateTime",
    logon_id: "logonId",
    logon_ip: "logonIp",
    logon_location: "logonLocation",
    logon_type: "logonType",
    on_premises_security_identifier: "onPremisesSecurityIdentifier",
    risk_score: "riskScore",
    user_account_type: "userAccountType",
    user_principal_name: "userPrincipalName",
}
