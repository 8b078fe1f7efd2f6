// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemActionStat`, an open complex type.
    ItemActionStat "microsoft.graph.itemActionStat" "complex open";
    /// `actionCount`: Int32
    action_count "actionCount": i32,
    /// `actorCount`: Int32
    actor_count "actorCount": i32,
}
