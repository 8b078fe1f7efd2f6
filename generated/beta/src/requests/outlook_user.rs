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
    #[inline]
    pub fn master_categories(
        &self,
    ) -> requests::outlook_category::OutlookCategoryCollection {
        mg::to(self, "masterCategories")
    }

    /// `…/taskFolders`: many `outlookTaskFolder`
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
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    #[inline]
    pub fn tasks(&self) -> requests::outlook_task::OutlookTaskCollection {
        mg::to(self, "tasks")
    }

    /// `GET …/supportedLanguages`
    #[inline]
    pub fn supported_languages(&self) -> mg::Request<mg::Page<models::LocaleInfo>> {
        mg::Path::function(self, "supportedLanguages")
    }

    /// `GET …/supportedTimeZones`
    #[inline]
    pub fn supported_time_zones(
        &self,
    ) -> mg::Request<mg::Page<models::TimeZoneInformation>> {
        mg::Path::function(self, "supportedTimeZones")
    }

    /// `GET …/supportedTimeZones(TimeZoneStandard=…)`
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
