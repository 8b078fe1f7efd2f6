// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.systemCredentialPreferences`, a complex type.
    SystemCredentialPreferences "microsoft.graph.systemCredentialPreferences" "complex";
    /// `excludeTargets`: Collection(excludeTarget), items not null
    exclude_targets "excludeTargets" "r": Vec<super::ExcludeTarget>,
    /// `includeTargets`: Collection(includeTarget), items not null
    include_targets "includeTargets" "r": Vec<super::IncludeTarget>,
    /// `state`: advancedConfigState, not null
    state "state" "r": mg::Open<super::AdvancedConfigState>,
}
