// @generated
use crate::mg;

/// Complex type `microsoft.graph.enforceAppPIN`.
pub struct EnforceAppPin {
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `includeTargets`.
    pub include_targets: mg::Field<Vec<super::IncludeTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnforceAppPin: "microsoft.graph.enforceAppPIN", complex;
    exclude_targets: "excludeTargets" required,
    include_targets: "includeTargets" required,
}
