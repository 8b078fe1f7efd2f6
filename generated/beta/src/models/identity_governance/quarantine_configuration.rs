// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.quarantineConfiguration`, a complex type.
    QuarantineConfiguration "microsoft.graph.identityGovernance.quarantineConfiguration" "complex";
    /// `conditions`: Collection(microsoft.graph.identityGovernance.quarantineCondition), items not null
    conditions "conditions" "r": Vec<super::QuarantineCondition>,
    /// `matchMode`: microsoft.graph.identityGovernance.matchMode, not null
    match_mode "matchMode" "r": mg::Open<super::MatchMode>,
}
