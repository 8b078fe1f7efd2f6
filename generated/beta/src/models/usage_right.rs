// @generated
use crate::mg;

/// Entity type [`microsoft.graph.usageRight`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UsageRightCollection`](crate::requests::usage_right::UsageRightCollection), for
/// example `graph.me().usage_rights()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/usageright?view=graph-rest-beta
pub struct UsageRight {
    /// `catalogId`. Never null.
    pub catalog_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `serviceIdentifier`. Never null.
    pub service_identifier: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::UsageRightState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsageRight: "microsoft.graph.usageRight", entity, base super::Entity;
    catalog_id: "catalogId" required,
    id: "id" key required,
    service_identifier: "serviceIdentifier" required,
    state: "state" required,
}

mg::derived_from! { UsageRight: super::Entity }
