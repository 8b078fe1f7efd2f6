// @generated
use crate::mg;

/// Complex type `microsoft.graph.systemCredentialPreferences`.
pub struct SystemCredentialPreferences {
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `includeTargets`.
    pub include_targets: mg::Field<Vec<super::IncludeTarget>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AdvancedConfigState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SystemCredentialPreferences: "microsoft.graph.systemCredentialPreferences", complex;
    exclude_targets: "excludeTargets" required,
    include_targets: "includeTargets" required,
    state: "state" required,
}
