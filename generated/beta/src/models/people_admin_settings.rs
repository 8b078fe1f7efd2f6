// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.peopleAdminSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/peopleadminsettings?view=graph-rest-beta>
    PeopleAdminSettings "microsoft.graph.peopleAdminSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PeopleAdminSettings: super::Entity }

impl PeopleAdminSettings {
    /// `itemInsights`: `insightsSettings`, contained
    pub const ITEM_INSIGHTS: mg::Nav<PeopleAdminSettings, super::InsightsSettings> = mg::Nav::new(
        "itemInsights",
    );
    /// `namePronunciation`: `namePronunciationSettings`, contained
    pub const NAME_PRONUNCIATION: mg::Nav<
        PeopleAdminSettings,
        super::NamePronunciationSettings,
    > = mg::Nav::new("namePronunciation");
    /// `photoUpdateSettings`: `photoUpdateSettings`, contained
    pub const PHOTO_UPDATE_SETTINGS: mg::Nav<
        PeopleAdminSettings,
        super::PhotoUpdateSettings,
    > = mg::Nav::new("photoUpdateSettings");
    /// `profileCardProperties`: many `profileCardProperty`, contained
    pub const PROFILE_CARD_PROPERTIES: mg::Nav<
        PeopleAdminSettings,
        Vec<super::ProfileCardProperty>,
    > = mg::Nav::new("profileCardProperties");
    /// `profilePropertySettings`: many `profilePropertySetting`, contained
    pub const PROFILE_PROPERTY_SETTINGS: mg::Nav<
        PeopleAdminSettings,
        Vec<super::ProfilePropertySetting>,
    > = mg::Nav::new("profilePropertySettings");
    /// `profileSources`: many `profileSource`, contained
    pub const PROFILE_SOURCES: mg::Nav<PeopleAdminSettings, Vec<super::ProfileSource>> = mg::Nav::new(
        "profileSources",
    );
    /// `pronouns`: `pronounsSettings`, contained
    pub const PRONOUNS: mg::Nav<PeopleAdminSettings, super::PronounsSettings> = mg::Nav::new(
        "pronouns",
    );
}
