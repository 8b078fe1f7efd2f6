// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSAzureAdSingleSignOnExtension`, a complex type derived from `microsoft.graph.macOSSingleSignOnExtension`.
    MacOsAzureAdSingleSignOnExtension "microsoft.graph.macOSAzureAdSingleSignOnExtension" "complex" : super::MacOsSingleSignOnExtension;
    /// `bundleIdAccessControlList`: Collection(String)
    bundle_id_access_control_list "bundleIdAccessControlList": Vec<String>,
    /// `configurations`: Collection(keyTypedValuePair)
    configurations "configurations": Vec<super::KeyTypedValuePair>,
    /// `enableSharedDeviceMode`: Boolean, not null
    enable_shared_device_mode "enableSharedDeviceMode" "r": bool,
}

mg::derived_from! { MacOsAzureAdSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
