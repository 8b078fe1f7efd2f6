// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcProvisioningPolicyAutopatch`.
pub struct CloudPcProvisioningPolicyAutopatch {
    /// `autopatchGroupId`.
    pub autopatch_group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcProvisioningPolicyAutopatch: "microsoft.graph.cloudPcProvisioningPolicyAutopatch", complex;
    autopatch_group_id: "autopatchGroupId",
}
