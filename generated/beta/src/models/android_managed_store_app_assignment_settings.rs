// @generated
use crate::mg;

/// Complex type [`microsoft.graph.androidManagedStoreAppAssignmentSettings`][reference], derived
/// from [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedstoreappassignmentsettings?view=graph-rest-beta
pub struct AndroidManagedStoreAppAssignmentSettings {
    /// `androidManagedStoreAppTrackIds`.
    pub android_managed_store_app_track_ids: mg::Field<Vec<String>>,
    /// `autoUpdateMode`. Never null.
    pub auto_update_mode: mg::Field<mg::Open<super::AndroidManagedStoreAutoUpdateMode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidManagedStoreAppAssignmentSettings: "microsoft.graph.androidManagedStoreAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    android_managed_store_app_track_ids: "androidManagedStoreAppTrackIds",
    auto_update_mode: "autoUpdateMode" required,
}

mg::derived_from! { AndroidManagedStoreAppAssignmentSettings: super::MobileAppAssignmentSettings }
