// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workplace`][reference].
///
/// Requests: [`WorkplaceResource`](crate::requests::workplace::WorkplaceResource), for example
/// `graph.workplace()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workplace?view=graph-rest-beta
pub struct Workplace {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Workplace: "microsoft.graph.workplace", entity;
}

impl Workplace {
    /// `sensorDevices`: many [`WorkplaceSensorDevice`](super::WorkplaceSensorDevice).
    pub const SENSOR_DEVICES: mg::Nav<Workplace, Vec<super::WorkplaceSensorDevice>> = mg::Nav::new(
        "sensorDevices",
    );
}
