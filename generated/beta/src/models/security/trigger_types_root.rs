// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.triggerTypesRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TriggerTypesRootResource`], for example `graph.security().trigger_types()`.
///
/// [`TriggerTypesRootResource`]: crate::requests::security::trigger_types_root::TriggerTypesRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-triggertypesroot?view=graph-rest-beta
pub struct TriggerTypesRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TriggerTypesRoot: "microsoft.graph.security.triggerTypesRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { TriggerTypesRoot: crate::models::Entity }

impl TriggerTypesRoot {
    /// `retentionEventTypes`: many [`RetentionEventType`](super::RetentionEventType).
    pub const RETENTION_EVENT_TYPES: mg::Nav<
        TriggerTypesRoot,
        Vec<super::RetentionEventType>,
    > = mg::Nav::new("retentionEventTypes");
}
