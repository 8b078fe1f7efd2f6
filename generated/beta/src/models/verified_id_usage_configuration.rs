// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedIdUsageConfiguration`, a complex type.
    VerifiedIdUsageConfiguration "microsoft.graph.verifiedIdUsageConfiguration" "complex";
    /// `isEnabledForTestOnly`: Boolean, not null
    is_enabled_for_test_only "isEnabledForTestOnly" "r": bool,
    /// `purpose`: verifiedIdUsageConfigurationPurpose, not null
    purpose "purpose" "r": mg::Open<super::VerifiedIdUsageConfigurationPurpose>,
}
