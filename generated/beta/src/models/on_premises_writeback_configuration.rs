// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesWritebackConfiguration`.
pub struct OnPremisesWritebackConfiguration {
    /// `unifiedGroupContainer`.
    pub unified_group_container: mg::Field<String>,
    /// `userContainer`.
    pub user_container: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesWritebackConfiguration: "microsoft.graph.onPremisesWritebackConfiguration", complex;
    unified_group_container: "unifiedGroupContainer",
    user_container: "userContainer",
}
