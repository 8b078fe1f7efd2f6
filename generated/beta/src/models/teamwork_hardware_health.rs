// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkHardwareHealth`, a complex type.
    TeamworkHardwareHealth "microsoft.graph.teamworkHardwareHealth" "complex";
    /// `computeHealth`: teamworkPeripheralHealth
    compute_health "computeHealth": mg::Boxed<super::TeamworkPeripheralHealth>,
    /// `hdmiIngestHealth`: teamworkPeripheralHealth
    hdmi_ingest_health "hdmiIngestHealth": mg::Boxed<super::TeamworkPeripheralHealth>,
}
