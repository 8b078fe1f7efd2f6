// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionPolicySettings`, a complex type.
    TlsInspectionPolicySettings "microsoft.graph.networkaccess.tlsInspectionPolicySettings" "complex";
}
