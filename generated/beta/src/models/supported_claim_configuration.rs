// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.supportedClaimConfiguration`, a complex type.
    SupportedClaimConfiguration "microsoft.graph.supportedClaimConfiguration" "complex";
    /// `nameIdPolicyFormat`: String
    name_id_policy_format "nameIdPolicyFormat": String,
}
