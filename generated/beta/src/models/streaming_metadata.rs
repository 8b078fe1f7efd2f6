// @generated
use crate::mg;

/// Complex type `microsoft.graph.streamingMetadata`.
pub struct StreamingMetadata {
    /// `frameDropRate`.
    pub frame_drop_rate: mg::Field<f64>,
    /// `latencyMs`.
    pub latency_ms: mg::Field<i32>,
    /// `networkJitterMs`.
    pub network_jitter_ms: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StreamingMetadata: "microsoft.graph.streamingMetadata", complex;
    frame_drop_rate: "frameDropRate",
    latency_ms: "latencyMs",
    network_jitter_ms: "networkJitterMs",
}
