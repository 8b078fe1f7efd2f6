// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosAzureAdSingleSignOnExtension`, a complex type derived from `microsoft.graph.iosSingleSignOnExtension`.
    IosAzureAdSingleSignOnExtension "microsoft.graph.iosAzureAdSingleSignOnExtension" "complex" : super::IosSingleSignOnExtension;
    /// `bundleIdAccessControlList`: Collection(String)
    bundle_id_access_control_list "bundleIdAccessControlList": Vec<String>,
    /// `configurations`: Collection(keyTypedValuePair)
    configurations "configurations": Vec<super::KeyTypedValuePair>,
    /// `enableSharedDeviceMode`: Boolean, not null
    enable_shared_device_mode "enableSharedDeviceMode" "r": bool,
}

mg::derived_from! { IosAzureAdSingleSignOnExtension: super::IosSingleSignOnExtension, super::SingleSignOnExtension }
