// @generated
use crate::mg;

/// Complex type `microsoft.graph.actionSummary`.
pub struct ActionSummary {
    /// `assigned`. Never null.
    pub assigned: mg::Field<i32>,
    /// `available`. Never null.
    pub available: mg::Field<i32>,
    /// `exercised`. Never null.
    pub exercised: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActionSummary: "microsoft.graph.actionSummary", complex;
    assigned: "assigned" required,
    available: "available" required,
    exercised: "exercised" required,
}
