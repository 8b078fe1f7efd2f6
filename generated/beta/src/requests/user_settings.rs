// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserSettings`](models::UserSettings): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().settings()`.
#[derive(Clone, Debug)]
pub struct UserSettingsResource(mg::One<models::UserSettings>);

mg::builder! { UserSettingsResource: mg::One<models::UserSettings> }

impl UserSettingsResource {
    /// `…/contactMergeSuggestions`: [`ContactMergeSuggestions`](models::ContactMergeSuggestions).
    ///
    /// Least privileged permission to read: `User.Read` (delegated).
    #[inline]
    pub fn contact_merge_suggestions(
        &self,
    ) -> requests::contact_merge_suggestions::ContactMergeSuggestionsResource {
        mg::navigate(self, "contactMergeSuggestions")
    }

    /// `…/exchange`: [`ExchangeSettings`](models::ExchangeSettings).
    ///
    /// Not available here: `update` and `delete`.
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn exchange(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::exchange_settings::ExchangeSettingsResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "exchange")
    }

    /// `…/itemInsights`: [`UserInsightsSettings`](models::UserInsightsSettings).
    ///
    /// Least privileged permission to read: `User.Read` (delegated).
    #[inline]
    pub fn item_insights(
        &self,
    ) -> requests::user_insights_settings::UserInsightsSettingsResource {
        mg::navigate(self, "itemInsights")
    }

    /// `…/regionalAndLanguageSettings`:
    /// [`RegionalAndLanguageSettings`](models::RegionalAndLanguageSettings).
    #[inline]
    pub fn regional_and_language_settings(
        &self,
    ) -> requests::regional_and_language_settings::RegionalAndLanguageSettingsResource {
        mg::navigate(self, "regionalAndLanguageSettings")
    }

    /// `…/shiftPreferences`: [`ShiftPreferences`](models::ShiftPreferences).
    ///
    /// Least privileged permission to read: `User.Read.All` (delegated),
    /// `UserShiftPreferences.Read.All` (application).
    #[inline]
    pub fn shift_preferences(
        &self,
    ) -> requests::shift_preferences::ShiftPreferencesResource {
        mg::navigate(self, "shiftPreferences")
    }

    /// `…/storage`: [`UserStorage`](models::UserStorage).
    #[inline]
    pub fn storage(&self) -> requests::user_storage::UserStorageResource {
        mg::navigate(self, "storage")
    }

    /// `…/windows`: many [`WindowsSetting`](models::WindowsSetting).
    #[inline]
    pub fn windows(&self) -> requests::windows_setting::WindowsSettingCollection {
        mg::navigate(self, "windows")
    }

    /// `…/workHoursAndLocations`:
    /// [`WorkHoursAndLocationsSetting`](models::WorkHoursAndLocationsSetting).
    ///
    /// Not available here: `delete`.
    ///
    /// Least privileged permission to read: `MailboxSettings.Read` (delegated).
    #[inline]
    pub fn work_hours_and_locations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::work_hours_and_locations_setting::WorkHoursAndLocationsSettingResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "workHoursAndLocations")
    }
}
