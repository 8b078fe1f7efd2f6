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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read**, **User.ReadWrite** |
    /// | `PATCH` | **User.ReadWrite** |
    #[inline]
    pub fn contact_merge_suggestions(
        &self,
    ) -> requests::contact_merge_suggestions::ContactMergeSuggestionsResource {
        mg::to(self, "contactMergeSuggestions")
    }

    /// `…/exchange`: `exchangeSettings`
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn exchange(&self) -> requests::exchange_settings::ExchangeSettingsResource {
        mg::to(self, "exchange")
    }

    /// `…/itemInsights`: `userInsightsSettings`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read**, **User.ReadWrite** |
    /// | `PATCH` | **User.ReadWrite** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy | **UserShiftPreferences.Read.All**, **UserShiftPreferences.ReadWrite.All** |
    /// | `PATCH` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy | **UserShiftPreferences.ReadWrite.All** |
    /// | `PUT` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy | – |
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
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` `/me/settings/windows` | **UserWindowsSettings.Read** | **UserWindowsSettings.Read** |
    /// | `GET` `/users/{id}/settings/windows` | **UserWindowsSettings.ReadWrite.All**, **UserWindowsSettings.Read**, UserWindowsSettings.Read.All | **UserWindowsSettings.Read** |
    /// | `GET …/{id}` `/me/settings/windows/{id}` | **UserWindowsSettings.Read** | **UserWindowsSettings.Read** |
    /// | `GET …/{id}` `/users/{id}/settings/windows/{id}` | **UserWindowsSettings.Read**, UserWindowsSettings.Read.All | **UserWindowsSettings.Read** |
    /// | `DELETE` | **UserWindowsSettings.ReadWrite.All** | – |
    #[inline]
    pub fn windows(&self) -> requests::windows_setting::WindowsSettingCollection {
        mg::to(self, "windows")
    }

    /// `…/workHoursAndLocations`: `workHoursAndLocationsSetting`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **MailboxSettings.Read**, Calendars.Read, Calendars.ReadWrite, MailboxSettings.ReadWrite |
    /// | `PATCH` | **Calendars.ReadWrite**, **MailboxSettings.ReadWrite** |
    #[inline]
    pub fn work_hours_and_locations(
        &self,
    ) -> requests::work_hours_and_locations_setting::WorkHoursAndLocationsSettingResource {
        mg::to(self, "workHoursAndLocations")
    }
}
