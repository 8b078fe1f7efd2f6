// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharepoint`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`SharepointResource`](crate::requests::sharepoint::SharepointResource), for example
/// `graph.admin().sharepoint()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepoint?view=graph-rest-beta
pub struct Sharepoint {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sharepoint: "microsoft.graph.sharepoint", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Sharepoint: super::Entity }

impl Sharepoint {
    /// `settings`: [`SharepointSettings`](super::SharepointSettings).
    pub const SETTINGS: mg::Nav<Sharepoint, super::SharepointSettings> = mg::Nav::new(
        "settings",
    );
}
