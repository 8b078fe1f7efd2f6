// @generated
use crate::{mg, models};

/// One `microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem`, by its URL.
pub type MdmWindowsInformationProtectionPolicyPolicySetItemResource = mg::One<
    models::MdmWindowsInformationProtectionPolicyPolicySetItem,
>;

/// A collection of `microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem`, by its URL.
pub type MdmWindowsInformationProtectionPolicyPolicySetItemCollection = mg::Many<
    models::MdmWindowsInformationProtectionPolicyPolicySetItem,
    MdmWindowsInformationProtectionPolicyPolicySetItemResource,
>;
