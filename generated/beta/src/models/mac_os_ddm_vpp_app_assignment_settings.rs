// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOsDdmVppAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    MacOsDdmVppAppAssignmentSettings "microsoft.graph.macOsDdmVppAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `automaticAppUpdates`: ddmAppAutomaticAppUpdates
    automatic_app_updates "automaticAppUpdates": mg::Open<super::DdmAppAutomaticAppUpdates>,
    /// `isIosApp`: Boolean
    is_ios_app "isIosApp": bool,
    /// `useDeviceLicensing`: Boolean, not null
    use_device_licensing "useDeviceLicensing" "r": bool,
    /// `version`: Int32
    version "version": i32,
}

mg::derived_from! { MacOsDdmVppAppAssignmentSettings: super::MobileAppAssignmentSettings }
