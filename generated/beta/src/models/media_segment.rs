// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaSegment`.
pub struct MediaSegment {
    /// `endTimeSec`.
    pub end_time_sec: mg::Field<i32>,
    /// `frameIndices`.
    pub frame_indices: mg::Field<Vec<i32>>,
    /// `startTimeSec`.
    pub start_time_sec: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaSegment: "microsoft.graph.mediaSegment", complex;
    end_time_sec: "endTimeSec",
    frame_indices: "frameIndices",
    start_time_sec: "startTimeSec",
}
