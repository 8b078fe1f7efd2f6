// @generated
use crate::mg;

/// Open complex type `microsoft.graph.itemActionStat`.
pub struct ItemActionStat {
    /// `actionCount`.
    pub action_count: mg::Field<i32>,
    /// `actorCount`.
    pub actor_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemActionStat: "microsoft.graph.itemActionStat", complex open;
    action_count: "actionCount",
    actor_count: "actorCount",
}
