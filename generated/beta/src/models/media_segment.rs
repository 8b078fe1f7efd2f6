// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaSegment`, a complex type.
    MediaSegment "microsoft.graph.mediaSegment" "complex";
    /// `endTimeSec`: Int32
    end_time_sec "endTimeSec": i32,
    /// `frameIndices`: Collection(Int32)
    frame_indices "frameIndices": Vec<i32>,
    /// `startTimeSec`: Int32
    start_time_sec "startTimeSec": i32,
}
