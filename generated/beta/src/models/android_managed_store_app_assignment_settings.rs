// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedStoreAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    AndroidManagedStoreAppAssignmentSettings "microsoft.graph.androidManagedStoreAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `androidManagedStoreAppTrackIds`: Collection(String)
    android_managed_store_app_track_ids "androidManagedStoreAppTrackIds": Vec<String>,
    /// `autoUpdateMode`: androidManagedStoreAutoUpdateMode, not null
    auto_update_mode "autoUpdateMode" "r": mg::Open<super::AndroidManagedStoreAutoUpdateMode>,
}

mg::derived_from! { AndroidManagedStoreAppAssignmentSettings: super::MobileAppAssignmentSettings }
