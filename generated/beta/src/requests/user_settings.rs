// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userSettings`, by its URL.
    ///
    /// For example `/me/settings`.
    UserSettingsResource(mg::One<models::UserSettings>)
}

impl UserSettingsResource {
    /// `…/contactMergeSuggestions`: `contactMergeSuggestions`
    #[inline]
    pub fn contact_merge_suggestions(
        &self,
    ) -> requests::contact_merge_suggestions::ContactMergeSuggestionsResource {
        mg::to(self, "contactMergeSuggestions")
    }

    /// `…/exchange`: `exchangeSettings`
    #[inline]
    pub fn exchange(&self) -> requests::exchange_settings::ExchangeSettingsResource {
        mg::to(self, "exchange")
    }

    /// `…/itemInsights`: `userInsightsSettings`
    #[inline]
    pub fn item_insights(
        &self,
    ) -> requests::user_insights_settings::UserInsightsSettingsResource {
        mg::to(self, "itemInsights")
    }

    /// `…/regionalAndLanguageSettings`: `regionalAndLanguageSettings`
    #[inline]
    pub fn regional_and_language_settings(
        &self,
    ) -> requests::regional_and_language_settings::RegionalAndLanguageSettingsResource {
        mg::to(self, "regionalAndLanguageSettings")
    }

    /// `…/shiftPreferences`: `shiftPreferences`
    #[inline]
    pub fn shift_preferences(
        &self,
    ) -> requests::shift_preferences::ShiftPreferencesResource {
        mg::to(self, "shiftPreferences")
    }

    /// `…/storage`: `userStorage`
    #[inline]
    pub fn storage(&self) -> requests::user_storage::UserStorageResource {
        mg::to(self, "storage")
    }

    /// `…/windows`: many `windowsSetting`
    #[inline]
    pub fn windows(&self) -> requests::windows_setting::WindowsSettingCollection {
        mg::to(self, "windows")
    }

    /// `…/workHoursAndLocations`: `workHoursAndLocationsSetting`
    #[inline]
    pub fn work_hours_and_locations(
        &self,
    ) -> requests::work_hours_and_locations_setting::WorkHoursAndLocationsSettingResource {
        mg::to(self, "workHoursAndLocations")
    }
}
