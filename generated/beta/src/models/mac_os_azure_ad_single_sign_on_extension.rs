// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSAzureAdSingleSignOnExtension`, derived from
/// [`MacOsSingleSignOnExtension`](super::MacOsSingleSignOnExtension).
pub struct MacOsAzureAdSingleSignOnExtension {
    /// `bundleIdAccessControlList`.
    pub bundle_id_access_control_list: mg::Field<Vec<String>>,
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::KeyTypedValuePair>>,
    /// `enableSharedDeviceMode`. Never null.
    pub enable_shared_device_mode: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsAzureAdSingleSignOnExtension: "microsoft.graph.macOSAzureAdSingleSignOnExtension", complex, base super::MacOsSingleSignOnExtension;
    bundle_id_access_control_list: "bundleIdAccessControlList",
    configurations: "configurations",
    enable_shared_device_mode: "enableSharedDeviceMode" required,
}

mg::derived_from! { MacOsAzureAdSingleSignOnExtension: super::MacOsSingleSignOnExtension, super::SingleSignOnExtension }
