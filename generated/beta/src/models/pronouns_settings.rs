// @generated
use crate::mg;

/// Entity type [`microsoft.graph.pronounsSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PronounsSettingsResource`](crate::requests::pronouns_settings::PronounsSettingsResource), for
/// example `graph.admin().people().pronouns()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/pronounssettings?view=graph-rest-beta
pub struct PronounsSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabledInOrganization`. Never null.
    pub is_enabled_in_organization: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PronounsSettings: "microsoft.graph.pronounsSettings", entity, base super::Entity;
    id: "id" key required,
    is_enabled_in_organization: "isEnabledInOrganization" required,
}

mg::derived_from! { PronounsSettings: super::Entity }
