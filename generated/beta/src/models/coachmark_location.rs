// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.coachmarkLocation`, a complex type.
    CoachmarkLocation "microsoft.graph.coachmarkLocation" "complex";
    /// `length`: Int32
    length "length": i32,
    /// `offset`: Int32
    offset "offset": i32,
    /// `type`: coachmarkLocationType
    type_ "type": mg::Open<super::CoachmarkLocationType>,
}
