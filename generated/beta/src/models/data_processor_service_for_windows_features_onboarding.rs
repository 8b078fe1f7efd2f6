// @generated
use crate::mg;

/// Complex type `microsoft.graph.dataProcessorServiceForWindowsFeaturesOnboarding`.
pub struct DataProcessorServiceForWindowsFeaturesOnboarding {
    /// `areDataProcessorServiceForWindowsFeaturesEnabled`. Never null.
    pub are_data_processor_service_for_windows_features_enabled: mg::Field<bool>,
    /// `hasValidWindowsLicense`. Never null.
    pub has_valid_windows_license: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataProcessorServiceForWindowsFeaturesOnboarding: "microsoft.graph.dataProcessorServiceForWindowsFeaturesOnboarding", complex;
    are_data_processor_service_for_windows_features_enabled: "areDataProcessorServiceForWindowsFeaturesEnabled" required,
    has_valid_windows_license: "hasValidWindowsLicense" required,
}
