// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.expediteSettings`, a complex type.
    ExpediteSettings "microsoft.graph.windowsUpdates.expediteSettings" "complex";
    /// `isExpedited`: Boolean
    is_expedited "isExpedited": bool,
    /// `isReadinessTest`: Boolean
    is_readiness_test "isReadinessTest": bool,
}
