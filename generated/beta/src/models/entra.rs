// @generated
use crate::mg;

/// Entity type [`microsoft.graph.entra`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`EntraResource`](crate::requests::entra::EntraResource), for example
/// `graph.admin().entra()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/entra?view=graph-rest-beta
pub struct Entra {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Entra: "microsoft.graph.entra", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Entra: super::Entity }

impl Entra {
    /// `uxSetting`: [`UxSetting`](super::UxSetting).
    pub const UX_SETTING: mg::Nav<Entra, super::UxSetting> = mg::Nav::new("uxSetting");
}
