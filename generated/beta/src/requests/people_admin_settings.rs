// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.peopleAdminSettings`, by its URL.
    ///
    /// For example `/admin/people`.
    PeopleAdminSettingsResource(mg::One<models::PeopleAdminSettings>)
}

impl PeopleAdminSettingsResource {
    /// `…/itemInsights`: `insightsSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User.Read**, **PeopleSettings.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, PeopleSettings.Read.All, User.Read.All, User.ReadWrite, User.ReadWrite.All | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn item_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::to(self, "itemInsights")
    }

    /// `…/namePronunciation`: `namePronunciationSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn name_pronunciation(
        &self,
    ) -> requests::name_pronunciation_settings::NamePronunciationSettingsResource {
        mg::to(self, "namePronunciation")
    }

    /// `…/photoUpdateSettings`: `photoUpdateSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    /// | `DELETE` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn photo_update_settings(
        &self,
    ) -> requests::photo_update_settings::PhotoUpdateSettingsResource {
        mg::to(self, "photoUpdateSettings")
    }

    /// `…/profileCardProperties`: many `profileCardProperty`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn profile_card_properties(
        &self,
    ) -> requests::profile_card_property::ProfileCardPropertyCollection {
        mg::to(self, "profileCardProperties")
    }

    /// `…/profilePropertySettings`: many `profilePropertySetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `GET …/{id}` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `POST` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn profile_property_settings(
        &self,
    ) -> requests::profile_property_setting::ProfilePropertySettingCollection {
        mg::to(self, "profilePropertySettings")
    }

    /// `…/profileSources`: many `profileSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `GET …/{id}` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `POST` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn profile_sources(&self) -> requests::profile_source::ProfileSourceCollection {
        mg::to(self, "profileSources")
    }

    /// `…/pronouns`: `pronounsSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** | **PeopleSettings.Read.All**, **PeopleSettings.ReadWrite.All** |
    /// | `PATCH` | **PeopleSettings.ReadWrite.All** | **PeopleSettings.ReadWrite.All** |
    #[inline]
    pub fn pronouns(&self) -> requests::pronouns_settings::PronounsSettingsResource {
        mg::to(self, "pronouns")
    }
}
