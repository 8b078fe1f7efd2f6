// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsDetails`, a complex type.
    TlsDetails "microsoft.graph.networkaccess.tlsDetails" "complex";
    /// `action`: microsoft.graph.networkaccess.tlsAction, not null
    action "action" "r": mg::Open<super::TlsAction>,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `status`: microsoft.graph.networkaccess.tlsStatus
    status "status": mg::Open<super::TlsStatus>,
}
