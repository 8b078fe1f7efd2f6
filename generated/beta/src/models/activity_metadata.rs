// @generated
use crate::mg;

/// Complex type `microsoft.graph.activityMetadata`.
pub struct ActivityMetadata {
    /// `activity`. Never null.
    pub activity: mg::Field<mg::Open<super::UserActivityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivityMetadata: "microsoft.graph.activityMetadata", complex;
    activity: "activity" required,
}
