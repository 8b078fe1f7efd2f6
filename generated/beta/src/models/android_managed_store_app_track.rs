// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidManagedStoreAppTrack`.
pub struct AndroidManagedStoreAppTrack {
    /// `trackAlias`. Read-only: the service computes it.
    pub track_alias: mg::Field<String>,
    /// `trackId`. Read-only: the service computes it.
    pub track_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidManagedStoreAppTrack: "microsoft.graph.androidManagedStoreAppTrack", complex;
    track_alias: "trackAlias" computed read_only,
    track_id: "trackId" computed read_only,
}
