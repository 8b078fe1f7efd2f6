// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiedIdUsageConfiguration`.
pub struct VerifiedIdUsageConfiguration {
    /// `isEnabledForTestOnly`. Never null.
    pub is_enabled_for_test_only: mg::Field<bool>,
    /// `purpose`. Never null.
    pub purpose: mg::Field<mg::Open<super::VerifiedIdUsageConfigurationPurpose>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiedIdUsageConfiguration: "microsoft.graph.verifiedIdUsageConfiguration", complex;
    is_enabled_for_test_only: "isEnabledForTestOnly" required,
    purpose: "purpose" required,
}
