// @generated
use crate::{mg, models, requests};

/// Requests on one [`OutlookUser`](models::OutlookUser): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().outlook()`.
#[derive(Clone, Debug)]
pub struct OutlookUserResource(mg::One<models::OutlookUser>);

mg::builder! { OutlookUserResource: mg::One<models::OutlookUser> }

impl OutlookUserResource {
    /// `…/masterCategories`: many [`OutlookCategory`](models::OutlookCategory).
    ///
    /// Least privileged permission to read: `MailboxSettings.Read` (delegated, application).
    #[inline]
    pub fn master_categories(
        &self,
    ) -> requests::outlook_category::OutlookCategoryCollection {
        mg::navigate(self, "masterCategories")
    }

    /// `…/taskFolders`: many [`OutlookTaskFolder`](models::OutlookTaskFolder).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    #[inline]
    pub fn task_folders(
        &self,
    ) -> requests::outlook_task_folder::OutlookTaskFolderCollection {
        mg::navigate(self, "taskFolders")
    }

    /// `…/taskGroups`: many [`OutlookTaskGroup`](models::OutlookTaskGroup).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    #[inline]
    pub fn task_groups(
        &self,
    ) -> requests::outlook_task_group::OutlookTaskGroupCollection {
        mg::navigate(self, "taskGroups")
    }

    /// `…/tasks`: many [`OutlookTask`](models::OutlookTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    #[inline]
    pub fn tasks(&self) -> requests::outlook_task::OutlookTaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `GET …/supportedLanguages`.
    ///
    /// Returns a page of [`LocaleInfo`](models::LocaleInfo).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn supported_languages(&self) -> mg::Request<mg::Page<models::LocaleInfo>> {
        self.raw().function("supportedLanguages")
    }

    /// `GET …/supportedTimeZones`.
    ///
    /// Returns a page of [`TimeZoneInformation`](models::TimeZoneInformation).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn supported_time_zones(
        &self,
    ) -> mg::Request<mg::Page<models::TimeZoneInformation>> {
        self.raw().function("supportedTimeZones")
    }

    /// `GET …/supportedTimeZones(TimeZoneStandard=…)`.
    ///
    /// Returns a page of [`TimeZoneInformation`](models::TimeZoneInformation).
    ///
    /// The permissions it needs depend on the path.
    #[doc(alias = "supportedTimeZones")]
    #[inline]
    pub fn supported_time_zones_with(
        &self,
        parameters: impl Into<SupportedTimeZones>,
    ) -> mg::Request<mg::Page<models::TimeZoneInformation>> {
        self.raw().function_with("supportedTimeZones", &parameters.into())
    }
}

/// Parameters of [`OutlookUserResource::supported_time_zones_with`].
///
/// A call can pass `time_zone_standard` alone.
pub struct SupportedTimeZones {
    /// `TimeZoneStandard`. Required.
    pub time_zone_standard: mg::Field<mg::Open<models::TimeZoneStandard>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SupportedTimeZones: "microsoft.graph.supportedTimeZones", parameters;
    time_zone_standard: "TimeZoneStandard" required,
}

mg::required_parameters! {
    SupportedTimeZones;
    time_zone_standard: mg::Open<models::TimeZoneStandard>,
}
