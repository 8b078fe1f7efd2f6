// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activityMetadata`, a complex type.
    ActivityMetadata "microsoft.graph.activityMetadata" "complex";
    /// `activity`: userActivityType, not null
    activity "activity" "r": mg::Open<super::UserActivityType>,
}
