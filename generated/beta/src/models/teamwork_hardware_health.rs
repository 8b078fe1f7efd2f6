// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkHardwareHealth`.
pub struct TeamworkHardwareHealth {
    /// `computeHealth`.
    pub compute_health: mg::Field<mg::Boxed<super::TeamworkPeripheralHealth>>,
    /// `hdmiIngestHealth`.
    pub hdmi_ingest_health: mg::Field<mg::Boxed<super::TeamworkPeripheralHealth>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkHardwareHealth: "microsoft.graph.teamworkHardwareHealth", complex;
    compute_health: "computeHealth",
    hdmi_ingest_health: "hdmiIngestHealth",
}
