// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedStoreAppTrack`, a complex type.
    AndroidManagedStoreAppTrack "microsoft.graph.androidManagedStoreAppTrack" "complex";
    /// `trackAlias`: String
    track_alias "trackAlias": String,
    /// `trackId`: String
    track_id "trackId": String,
}
