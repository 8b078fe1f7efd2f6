// @generated
use crate::mg;

/// Entity type [`microsoft.graph.profileSource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProfileSourceCollection`](crate::requests::profile_source::ProfileSourceCollection),
/// for example `graph.admin().people().profile_sources()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/profilesource?view=graph-rest-beta
pub struct ProfileSource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kind`.
    pub kind: mg::Field<String>,
    /// `localizations`.
    pub localizations: mg::Field<Vec<super::ProfileSourceLocalization>>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProfileSource: "microsoft.graph.profileSource", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    kind: "kind",
    localizations: "localizations" required,
    source_id: "sourceId",
    web_url: "webUrl",
}

mg::derived_from! { ProfileSource: super::Entity }
