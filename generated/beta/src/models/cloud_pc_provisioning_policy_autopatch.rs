// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcProvisioningPolicyAutopatch`, a complex type.
    CloudPcProvisioningPolicyAutopatch "microsoft.graph.cloudPcProvisioningPolicyAutopatch" "complex";
    /// `autopatchGroupId`: String
    autopatch_group_id "autopatchGroupId": String,
}
