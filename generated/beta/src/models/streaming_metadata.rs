// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.streamingMetadata`, a complex type.
    StreamingMetadata "microsoft.graph.streamingMetadata" "complex";
    /// `frameDropRate`: Double
    frame_drop_rate "frameDropRate": f64,
    /// `latencyMs`: Int32
    latency_ms "latencyMs": i32,
    /// `networkJitterMs`: Int32
    network_jitter_ms "networkJitterMs": i32,
}
