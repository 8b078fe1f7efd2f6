// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userSettings`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UserSettingsResource`](crate::requests::user_settings::UserSettingsResource), for
/// example `graph.me().settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/usersettings?view=graph-rest-beta
pub struct UserSettings {
    /// `contributionToContentDiscoveryAsOrganizationDisabled`. Never null.
    pub contribution_to_content_discovery_as_organization_disabled: mg::Field<bool>,
    /// `contributionToContentDiscoveryDisabled`. Never null.
    pub contribution_to_content_discovery_disabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSettings: "microsoft.graph.userSettings", entity, base super::Entity;
    contribution_to_content_discovery_as_organization_disabled: "contributionToContentDiscoveryAsOrganizationDisabled" required,
    contribution_to_content_discovery_disabled: "contributionToContentDiscoveryDisabled" required,
    id: "id" key required,
}

mg::derived_from! { UserSettings: super::Entity }

impl UserSettings {
    /// `contactMergeSuggestions`: [`ContactMergeSuggestions`](super::ContactMergeSuggestions).
    pub const CONTACT_MERGE_SUGGESTIONS: mg::Nav<
        UserSettings,
        super::ContactMergeSuggestions,
    > = mg::Nav::new("contactMergeSuggestions");
    /// `exchange`: [`ExchangeSettings`](super::ExchangeSettings).
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    pub const EXCHANGE: mg::Nav<UserSettings, super::ExchangeSettings> = mg::Nav::new(
        "exchange",
    );
    /// `itemInsights`: [`UserInsightsSettings`](super::UserInsightsSettings).
    pub const ITEM_INSIGHTS: mg::Nav<UserSettings, super::UserInsightsSettings> = mg::Nav::new(
        "itemInsights",
    );
    /// `regionalAndLanguageSettings`:
    /// [`RegionalAndLanguageSettings`](super::RegionalAndLanguageSettings).
    pub const REGIONAL_AND_LANGUAGE_SETTINGS: mg::Nav<
        UserSettings,
        super::RegionalAndLanguageSettings,
    > = mg::Nav::new("regionalAndLanguageSettings");
    /// `shiftPreferences`: [`ShiftPreferences`](super::ShiftPreferences).
    pub const SHIFT_PREFERENCES: mg::Nav<UserSettings, super::ShiftPreferences> = mg::Nav::new(
        "shiftPreferences",
    );
    /// `storage`: [`UserStorage`](super::UserStorage).
    pub const STORAGE: mg::Nav<UserSettings, super::UserStorage> = mg::Nav::new(
        "storage",
    );
    /// `windows`: many [`WindowsSetting`](super::WindowsSetting).
    pub const WINDOWS: mg::Nav<UserSettings, Vec<super::WindowsSetting>> = mg::Nav::new(
        "windows",
    );
    /// `workHoursAndLocations`:
    /// [`WorkHoursAndLocationsSetting`](super::WorkHoursAndLocationsSetting).
    pub const WORK_HOURS_AND_LOCATIONS: mg::Nav<
        UserSettings,
        super::WorkHoursAndLocationsSetting,
    > = mg::Nav::new("workHoursAndLocations");
}
