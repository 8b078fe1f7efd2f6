// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.suggestedEnrollmentLimit`, a complex type.
    SuggestedEnrollmentLimit "microsoft.graph.suggestedEnrollmentLimit" "complex";
    /// `suggestedDailyLimit`: Int32, not null
    suggested_daily_limit "suggestedDailyLimit" "r": i32,
}
