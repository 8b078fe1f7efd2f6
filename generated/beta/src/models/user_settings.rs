// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-beta>
    UserSettings "microsoft.graph.userSettings" "entity" : super::Entity;
    /// `contributionToContentDiscoveryAsOrganizationDisabled`: Boolean, not null
    contribution_to_content_discovery_as_organization_disabled "contributionToContentDiscoveryAsOrganizationDisabled" "r": bool,
    /// `contributionToContentDiscoveryDisabled`: Boolean, not null
    contribution_to_content_discovery_disabled "contributionToContentDiscoveryDisabled" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserSettings: super::Entity }

impl UserSettings {
    /// `contactMergeSuggestions`: `contactMergeSuggestions`, contained
    pub const CONTACT_MERGE_SUGGESTIONS: mg::Nav<
        UserSettings,
        super::ContactMergeSuggestions,
    > = mg::Nav::new("contactMergeSuggestions");
    /// `exchange`: `exchangeSettings`, contained
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    pub const EXCHANGE: mg::Nav<UserSettings, super::ExchangeSettings> = mg::Nav::new(
        "exchange",
    );
    /// `itemInsights`: `userInsightsSettings`, contained
    pub const ITEM_INSIGHTS: mg::Nav<UserSettings, super::UserInsightsSettings> = mg::Nav::new(
        "itemInsights",
    );
    /// `regionalAndLanguageSettings`: `regionalAndLanguageSettings`, contained
    pub const REGIONAL_AND_LANGUAGE_SETTINGS: mg::Nav<
        UserSettings,
        super::RegionalAndLanguageSettings,
    > = mg::Nav::new("regionalAndLanguageSettings");
    /// `shiftPreferences`: `shiftPreferences`, contained
    pub const SHIFT_PREFERENCES: mg::Nav<UserSettings, super::ShiftPreferences> = mg::Nav::new(
        "shiftPreferences",
    );
    /// `storage`: `userStorage`, contained
    pub const STORAGE: mg::Nav<UserSettings, super::UserStorage> = mg::Nav::new(
        "storage",
    );
    /// `windows`: many `windowsSetting`, contained
    pub const WINDOWS: mg::Nav<UserSettings, Vec<super::WindowsSetting>> = mg::Nav::new(
        "windows",
    );
    /// `workHoursAndLocations`: `workHoursAndLocationsSetting`, contained
    pub const WORK_HOURS_AND_LOCATIONS: mg::Nav<
        UserSettings,
        super::WorkHoursAndLocationsSetting,
    > = mg::Nav::new("workHoursAndLocations");
}
