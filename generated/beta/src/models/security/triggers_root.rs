// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.triggersRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`TriggersRootResource`](crate::requests::security::triggers_root::TriggersRootResource), for
/// example `graph.security().triggers()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-triggersroot?view=graph-rest-beta
pub struct TriggersRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TriggersRoot: "microsoft.graph.security.triggersRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { TriggersRoot: crate::models::Entity }

impl TriggersRoot {
    /// `retentionEvents`: many [`RetentionEvent`](super::RetentionEvent).
    pub const RETENTION_EVENTS: mg::Nav<TriggersRoot, Vec<super::RetentionEvent>> = mg::Nav::new(
        "retentionEvents",
    );
}
