// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSecurityState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    UserSecurityState "microsoft.graph.userSecurityState" "complex";
    /// `aadUserId`: String
    aad_user_id "aadUserId": String,
    /// `accountName`: String
    account_name "accountName": String,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `emailRole`: emailRole
    email_role "emailRole": mg::Open<super::EmailRole>,
    /// `isVpn`: Boolean
    is_vpn "isVpn": bool,
    /// `logonDateTime`: DateTimeOffset
    logon_date_time "logonDateTime": mg::DateTimeOffset,
    /// `logonId`: String
    logon_id "logonId": String,
    /// `logonIp`: String
    logon_ip "logonIp": String,
    /// `logonLocation`: String
    logon_location "logonLocation": String,
    /// `logonType`: logonType
    logon_type "logonType": mg::Open<super::LogonType>,
    /// `onPremisesSecurityIdentifier`: String
    on_premises_security_identifier "onPremisesSecurityIdentifier": String,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `userAccountType`: userAccountSecurityType
    user_account_type "userAccountType": mg::Open<super::UserAccountSecurityType>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
