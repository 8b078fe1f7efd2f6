// @generated
use crate::mg;

/// Complex type `microsoft.graph.workplaceSensorEventValue`.
pub struct WorkplaceSensorEventValue {
    /// `eventType`.
    pub event_type: mg::Field<mg::Open<super::WorkplaceSensorEventType>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkplaceSensorEventValue: "microsoft.graph.workplaceSensorEventValue", complex;
    event_type: "eventType",
    user: "user",
}
