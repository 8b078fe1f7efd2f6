// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataProcessorServiceForWindowsFeaturesOnboarding`, a complex type.
    DataProcessorServiceForWindowsFeaturesOnboarding "microsoft.graph.dataProcessorServiceForWindowsFeaturesOnboarding" "complex";
    /// `areDataProcessorServiceForWindowsFeaturesEnabled`: Boolean, not null
    are_data_processor_service_for_windows_features_enabled "areDataProcessorServiceForWindowsFeaturesEnabled" "r": bool,
    /// `hasValidWindowsLicense`: Boolean, not null
    has_valid_windows_license "hasValidWindowsLicense" "r": bool,
}
