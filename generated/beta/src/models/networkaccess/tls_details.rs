// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsDetails`, a complex type.
    #[deprecated(note = "deprecated since 2024-10-15, to be removed on 2025-03-01 (revision 2022-06/PrivatePreview:NetworkAccess)")]
    TlsDetails "microsoft.graph.networkaccess.tlsDetails" "complex";
    /// `action`: microsoft.graph.networkaccess.tlsAction, not null
    action "action" "r": mg::Open<super::TlsAction>,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `ruleId`: String
    rule_id "ruleId": String,
    /// `ruleName`: String
    rule_name "ruleName": String,
    /// `status`: microsoft.graph.networkaccess.tlsStatus
    status "status": mg::Open<super::TlsStatus>,
}
