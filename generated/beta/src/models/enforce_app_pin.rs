// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enforceAppPIN`, a complex type.
    EnforceAppPin "microsoft.graph.enforceAppPIN" "complex";
    /// `excludeTargets`: Collection(excludeTarget), items not null
    exclude_targets "excludeTargets" "r": Vec<super::ExcludeTarget>,
    /// `includeTargets`: Collection(includeTarget), items not null
    include_targets "includeTargets" "r": Vec<super::IncludeTarget>,
}
