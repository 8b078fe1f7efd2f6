// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.outlookUser`, by its URL.
    ///
    /// For example `/me/outlook`.
    OutlookUserResource(mg::One<models::OutlookUser>)
}

impl OutlookUserResource {
    /// `…/masterCategories`: many `outlookCategory`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **MailboxSettings.Read** | **MailboxSettings.Read** | **MailboxSettings.Read** |
    /// | `GET …/{id}` | **MailboxSettings.Read** | **MailboxSettings.Read** | **MailboxSettings.Read** |
    /// | `POST` | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** |
    /// | `PATCH …/{id}` | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** |
    /// | `DELETE …/{id}` | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** | **MailboxSettings.ReadWrite** |
    #[inline]
    pub fn master_categories(
        &self,
    ) -> requests::outlook_category::OutlookCategoryCollection {
        mg::to(self, "masterCategories")
    }

    /// `…/taskFolders`: many `outlookTaskFolder`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read** | **Tasks.Read** |
    /// | `GET …/{id}` | **Tasks.Read** | **Tasks.Read** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    #[inline]
    pub fn task_folders(
        &self,
    ) -> requests::outlook_task_folder::OutlookTaskFolderCollection {
        mg::to(self, "taskFolders")
    }

    /// `…/taskGroups`: many `outlookTaskGroup`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read** | **Tasks.Read** |
    /// | `GET …/{id}` | **Tasks.Read** | **Tasks.Read** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    #[inline]
    pub fn task_groups(
        &self,
    ) -> requests::outlook_task_group::OutlookTaskGroupCollection {
        mg::to(self, "taskGroups")
    }

    /// `…/tasks`: many `outlookTask`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read** | **Tasks.Read** |
    /// | `GET …/{id}` | **Tasks.Read** | **Tasks.Read** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** |
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    #[inline]
    pub fn tasks(&self) -> requests::outlook_task::OutlookTaskCollection {
        mg::to(self, "tasks")
    }

    /// `GET …/supportedLanguages`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/outlook/supportedLanguages` | **User.Read**, User.ReadBasic.All, User.Read.All | **User.Read** | – |
    /// | `GET` `/users/{id}/outlook/supportedLanguages` | **User.Read**, User.ReadBasic.All | **User.Read** | **User.Read.All**, User.ReadBasic.All |
    #[inline]
    pub fn supported_languages(&self) -> mg::Request<mg::Page<models::LocaleInfo>> {
        mg::Path::function(self, "supportedLanguages")
    }

    /// `GET …/supportedTimeZones`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/outlook/supportedTimeZones`, `/me/outlook/supportedTimeZones(TimeZoneStandard={TimeZoneStandard})` | **User.Read**, User.ReadBasic.All, User.Read.All | **User.Read** | – |
    /// | `GET` `/users/{id}/outlook/supportedTimeZones`, `/users/{id}/outlook/supportedTimeZones(TimeZoneStandard={TimeZoneStandard})` | **User.Read**, User.ReadBasic.All | **User.Read** | **User.Read.All**, User.ReadBasic.All |
    #[inline]
    pub fn supported_time_zones(
        &self,
    ) -> mg::Request<mg::Page<models::TimeZoneInformation>> {
        mg::Path::function(self, "supportedTimeZones")
    }

    /// `GET …/supportedTimeZones(TimeZoneStandard=…)`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/outlook/supportedTimeZones`, `/me/outlook/supportedTimeZones(TimeZoneStandard={TimeZoneStandard})` | **User.Read**, User.ReadBasic.All, User.Read.All | **User.Read** | – |
    /// | `GET` `/users/{id}/outlook/supportedTimeZones`, `/users/{id}/outlook/supportedTimeZones(TimeZoneStandard={TimeZoneStandard})` | **User.Read**, User.ReadBasic.All | **User.Read** | **User.Read.All**, User.ReadBasic.All |
    #[inline]
    pub fn supported_time_zones_with(
        &self,
        parameters: SupportedTimeZones,
    ) -> mg::Request<mg::Page<models::TimeZoneInformation>> {
        mg::Path::function_with(self, "supportedTimeZones", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.supportedTimeZones`.
    SupportedTimeZones "microsoft.graph.supportedTimeZones" "parameters";
    /// `TimeZoneStandard`: timeZoneStandard, not null
    time_zone_standard "TimeZoneStandard" "r": mg::Open<models::TimeZoneStandard>,
}
