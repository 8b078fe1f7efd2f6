// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.safeguardProfile`.
pub struct SafeguardProfile {
    /// `category`.
    pub category: mg::Field<mg::Open<super::SafeguardCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SafeguardProfile: "microsoft.graph.windowsUpdates.safeguardProfile", complex;
    category: "category",
}
