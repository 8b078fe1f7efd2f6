// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onPremisesSyncBehavior`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OnPremisesSyncBehaviorResource`], for example
/// `graph.me().on_premises_sync_behavior()`.
///
/// [`OnPremisesSyncBehaviorResource`]: crate::requests::on_premises_sync_behavior::OnPremisesSyncBehaviorResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/onpremisessyncbehavior?view=graph-rest-beta
pub struct OnPremisesSyncBehavior {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCloudManaged`. Never null.
    pub is_cloud_managed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesSyncBehavior: "microsoft.graph.onPremisesSyncBehavior", entity, base super::Entity;
    id: "id" key required,
    is_cloud_managed: "isCloudManaged" required,
}

mg::derived_from! { OnPremisesSyncBehavior: super::Entity }
