// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOsDdmVppAppAssignmentSettings`, derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
pub struct MacOsDdmVppAppAssignmentSettings {
    /// `automaticAppUpdates`.
    pub automatic_app_updates: mg::Field<mg::Open<super::DdmAppAutomaticAppUpdates>>,
    /// `isIosApp`.
    pub is_ios_app: mg::Field<bool>,
    /// `useDeviceLicensing`. Never null.
    pub use_device_licensing: mg::Field<bool>,
    /// `version`.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsDdmVppAppAssignmentSettings: "microsoft.graph.macOsDdmVppAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    automatic_app_updates: "automaticAppUpdates",
    is_ios_app: "isIosApp",
    use_device_licensing: "useDeviceLicensing" required,
    version: "version",
}

mg::derived_from! { MacOsDdmVppAppAssignmentSettings: super::MobileAppAssignmentSettings }
