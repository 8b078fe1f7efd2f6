// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedStoreAppTrack`, a complex type.
    AndroidManagedStoreAppTrack "microsoft.graph.androidManagedStoreAppTrack" "complex";
    /// `trackAlias`: String, computed, read-only
    track_alias "trackAlias" "cp": String,
    /// `trackId`: String, computed, read-only
    track_id "trackId" "cp": String,
}
