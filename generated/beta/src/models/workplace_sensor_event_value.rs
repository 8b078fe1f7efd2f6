// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workplaceSensorEventValue`, a complex type.
    WorkplaceSensorEventValue "microsoft.graph.workplaceSensorEventValue" "complex";
    /// `eventType`: workplaceSensorEventType
    event_type "eventType": mg::Open<super::WorkplaceSensorEventType>,
    /// `user`: emailIdentity
    user "user": mg::Boxed<super::EmailIdentity>,
}
