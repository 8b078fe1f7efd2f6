// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.expediteSettings`.
pub struct ExpediteSettings {
    /// `isExpedited`.
    pub is_expedited: mg::Field<bool>,
    /// `isReadinessTest`.
    pub is_readiness_test: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExpediteSettings: "microsoft.graph.windowsUpdates.expediteSettings", complex;
    is_expedited: "isExpedited",
    is_readiness_test: "isReadinessTest",
}
