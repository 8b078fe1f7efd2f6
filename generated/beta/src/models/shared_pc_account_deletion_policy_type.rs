// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharedPCAccountDeletionPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedPcAccountDeletionPolicyType {
    /// `immediate` (0)
    Immediate,
    /// `diskSpaceThreshold` (1)
    DiskSpaceThreshold,
    /// `diskSpaceThresholdOrInactiveThreshold` (2)
    DiskSpaceThresholdOrInactiveThreshold,
}

mg::enumeration! {
    SharedPcAccountDeletionPolicyType: "microsoft.graph.sharedPCAccountDeletionPolicyType";
    Immediate: "immediate" = 0,
    DiskSpaceThreshold: "diskSpaceThreshold" = 1,
    DiskSpaceThresholdOrInactiveThreshold: "diskSpaceThresholdOrInactiveThreshold" = 2,
}
