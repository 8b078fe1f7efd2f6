// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkHardwareConfiguration`.
///
/// Requests: [`TeamworkHardwareConfigurationResource`], for example
/// `graph.teamwork().devices().id(id).configuration().hardware_configuration()`.
///
/// [`TeamworkHardwareConfigurationResource`]: crate::requests::teamwork_hardware_configuration::TeamworkHardwareConfigurationResource
pub struct TeamworkHardwareConfiguration {
    /// `processorModel`.
    pub processor_model: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkHardwareConfiguration: "microsoft.graph.teamworkHardwareConfiguration", complex;
    processor_model: "processorModel",
}

impl TeamworkHardwareConfiguration {
    /// `compute`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const COMPUTE: mg::Nav<
        TeamworkHardwareConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("compute");
    /// `hdmiIngest`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const HDMI_INGEST: mg::Nav<
        TeamworkHardwareConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("hdmiIngest");
}
