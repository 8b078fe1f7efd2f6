// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationJobRestartCriteria`, a complex type.
    SynchronizationJobRestartCriteria "microsoft.graph.synchronizationJobRestartCriteria" "complex";
    /// `resetScope`: synchronizationJobRestartScope
    reset_scope "resetScope": mg::Flags<super::SynchronizationJobRestartScope>,
}
