// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionRuleSettings`, a complex type.
    TlsInspectionRuleSettings "microsoft.graph.networkaccess.tlsInspectionRuleSettings" "complex";
    /// `status`: microsoft.graph.networkaccess.securityRuleStatus, not null
    status "status" "r": mg::Open<super::SecurityRuleStatus>,
}
