// @generated
use crate::mg;

/// Complex type `microsoft.graph.suggestedEnrollmentLimit`.
pub struct SuggestedEnrollmentLimit {
    /// `suggestedDailyLimit`. Never null.
    pub suggested_daily_limit: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SuggestedEnrollmentLimit: "microsoft.graph.suggestedEnrollmentLimit", complex;
    suggested_daily_limit: "suggestedDailyLimit" required,
}
