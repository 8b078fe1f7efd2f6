// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkHardwareConfiguration`, a complex type.
    TeamworkHardwareConfiguration "microsoft.graph.teamworkHardwareConfiguration" "complex";
    /// `processorModel`: String
    processor_model "processorModel": String,
}

impl TeamworkHardwareConfiguration {
    /// `compute`: `teamworkPeripheral`
    pub const COMPUTE: mg::Nav<
        TeamworkHardwareConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("compute");
    /// `hdmiIngest`: `teamworkPeripheral`
    pub const HDMI_INGEST: mg::Nav<
        TeamworkHardwareConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("hdmiIngest");
}
