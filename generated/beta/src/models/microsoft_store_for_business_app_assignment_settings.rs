// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    MicrosoftStoreForBusinessAppAssignmentSettings "microsoft.graph.microsoftStoreForBusinessAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `useDeviceContext`: Boolean, not null
    use_device_context "useDeviceContext" "r": bool,
}

mg::derived_from! { MicrosoftStoreForBusinessAppAssignmentSettings: super::MobileAppAssignmentSettings }
