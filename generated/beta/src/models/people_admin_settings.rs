// @generated
use crate::mg;

/// Entity type [`microsoft.graph.peopleAdminSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PeopleAdminSettingsResource`], for example `graph.admin().people()`.
///
/// [`PeopleAdminSettingsResource`]: crate::requests::people_admin_settings::PeopleAdminSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/peopleadminsettings?view=graph-rest-beta
pub struct PeopleAdminSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PeopleAdminSettings: "microsoft.graph.peopleAdminSettings", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PeopleAdminSettings: super::Entity }

impl PeopleAdminSettings {
    /// `itemInsights`: [`InsightsSettings`](super::InsightsSettings).
    pub const ITEM_INSIGHTS: mg::Nav<PeopleAdminSettings, super::InsightsSettings> = mg::Nav::new(
        "itemInsights",
    );
    /// `namePronunciation`: [`NamePronunciationSettings`](super::NamePronunciationSettings).
    pub const NAME_PRONUNCIATION: mg::Nav<
        PeopleAdminSettings,
        super::NamePronunciationSettings,
    > = mg::Nav::new("namePronunciation");
    /// `photoUpdateSettings`: [`PhotoUpdateSettings`](super::PhotoUpdateSettings).
    pub const PHOTO_UPDATE_SETTINGS: mg::Nav<
        PeopleAdminSettings,
        super::PhotoUpdateSettings,
    > = mg::Nav::new("photoUpdateSettings");
    /// `profileCardProperties`: many [`ProfileCardProperty`](super::ProfileCardProperty).
    pub const PROFILE_CARD_PROPERTIES: mg::Nav<
        PeopleAdminSettings,
        Vec<super::ProfileCardProperty>,
    > = mg::Nav::new("profileCardProperties");
    /// `profilePropertySettings`: many [`ProfilePropertySetting`](super::ProfilePropertySetting).
    pub const PROFILE_PROPERTY_SETTINGS: mg::Nav<
        PeopleAdminSettings,
        Vec<super::ProfilePropertySetting>,
    > = mg::Nav::new("profilePropertySettings");
    /// `profileSources`: many [`ProfileSource`](super::ProfileSource).
    pub const PROFILE_SOURCES: mg::Nav<PeopleAdminSettings, Vec<super::ProfileSource>> = mg::Nav::new(
        "profileSources",
    );
    /// `pronouns`: [`PronounsSettings`](super::PronounsSettings).
    pub const PRONOUNS: mg::Nav<PeopleAdminSettings, super::PronounsSettings> = mg::Nav::new(
        "pronouns",
    );
}
