// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.admin`, by its URL.
    ///
    /// For example `/admin`.
    AdminResource(mg::One<models::Admin>)
}

impl AdminResource {
    /// `…/appsAndServices`: `adminAppsAndServices`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgSettings-AppsAndServices.Read.All**, **OrgSettings-AppsAndServices.ReadWrite.All** | **OrgSettings-AppsAndServices.Read.All**, **OrgSettings-AppsAndServices.ReadWrite.All** |
    /// | `PATCH` | **OrgSettings-AppsAndServices.ReadWrite.All** | **OrgSettings-AppsAndServices.ReadWrite.All** |
    #[inline]
    pub fn apps_and_services(
        &self,
    ) -> requests::admin_apps_and_services::AdminAppsAndServicesResource {
        mg::to(self, "appsAndServices")
    }

    /// `…/cloudLicensing`: `microsoft.graph.cloudLicensing.adminCloudLicensing`
    #[inline]
    pub fn cloud_licensing(
        &self,
    ) -> requests::cloud_licensing::admin_cloud_licensing::AdminCloudLicensingResource {
        mg::to(self, "cloudLicensing")
    }

    /// `…/configurationManagement`: `configurationManagement`
    #[inline]
    pub fn configuration_management(
        &self,
    ) -> requests::configuration_management::ConfigurationManagementResource {
        mg::to(self, "configurationManagement")
    }

    /// `…/dynamics`: `adminDynamics`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgSettings-DynamicsVoice.Read.All**, **OrgSettings-DynamicsVoice.ReadWrite.All** | **OrgSettings-DynamicsVoice.Read.All**, **OrgSettings-DynamicsVoice.ReadWrite.All** |
    /// | `PATCH` | **OrgSettings-DynamicsVoice.ReadWrite.All** | **OrgSettings-DynamicsVoice.ReadWrite.All** |
    #[inline]
    pub fn dynamics(&self) -> requests::admin_dynamics::AdminDynamicsResource {
        mg::to(self, "dynamics")
    }

    /// `…/edge`: `edge`
    #[inline]
    pub fn edge(&self) -> requests::edge::EdgeResource {
        mg::to(self, "edge")
    }

    /// `…/entra`: `entra`
    #[inline]
    pub fn entra(&self) -> requests::entra::EntraResource {
        mg::to(self, "entra")
    }

    /// `…/exchange`: `exchangeAdmin`
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn exchange(&self) -> requests::exchange_admin::ExchangeAdminResource {
        mg::to(self, "exchange")
    }

    /// `…/forms`: `adminForms`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgSettings-Forms.Read.All**, **OrgSettings-Forms.ReadWrite.All** | **OrgSettings-Forms.Read.All**, **OrgSettings-Forms.ReadWrite.All** |
    /// | `PATCH` | **OrgSettings-Forms.ReadWrite.All** | **OrgSettings-Forms.ReadWrite.All** |
    #[inline]
    pub fn forms(&self) -> requests::admin_forms::AdminFormsResource {
        mg::to(self, "forms")
    }

    /// `…/microsoft365Apps`: `adminMicrosoft365Apps`
    #[inline]
    pub fn microsoft365_apps(
        &self,
    ) -> requests::admin_microsoft365_apps::AdminMicrosoft365AppsResource {
        mg::to(self, "microsoft365Apps")
    }

    /// `…/people`: `peopleAdminSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PeopleSettings.Read.All**, PeopleSettings.ReadWrite.All | **PeopleSettings.Read.All**, PeopleSettings.ReadWrite.All |
    #[inline]
    pub fn people(
        &self,
    ) -> requests::people_admin_settings::PeopleAdminSettingsResource {
        mg::to(self, "people")
    }

    /// `…/reportSettings`: `adminReportSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ReportSettings.Read.All**, **ReportSettings.ReadWrite.All** | **ReportSettings.Read.All**, **ReportSettings.ReadWrite.All** |
    /// | `PATCH` | **ReportSettings.ReadWrite.All** | **ReportSettings.ReadWrite.All** |
    #[inline]
    pub fn report_settings(
        &self,
    ) -> requests::admin_report_settings::AdminReportSettingsResource {
        mg::to(self, "reportSettings")
    }

    /// `…/serviceAnnouncement`: `serviceAnnouncement`
    #[inline]
    pub fn service_announcement(
        &self,
    ) -> requests::service_announcement::ServiceAnnouncementResource {
        mg::to(self, "serviceAnnouncement")
    }

    /// `…/sharepoint`: `sharepoint`
    #[inline]
    pub fn sharepoint(&self) -> requests::sharepoint::SharepointResource {
        mg::to(self, "sharepoint")
    }

    /// `…/teams`: `microsoft.graph.teamsAdministration.teamsAdminRoot`
    #[inline]
    pub fn teams(
        &self,
    ) -> requests::teams_administration::teams_admin_root::TeamsAdminRootResource {
        mg::to(self, "teams")
    }

    /// `…/todo`: `adminTodo`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgSettings-Todo.Read.All**, **OrgSettings-Todo.ReadWrite.All** | **OrgSettings-Todo.Read.All**, **OrgSettings-Todo.ReadWrite.All** |
    /// | `PATCH` | **OrgSettings-Todo.ReadWrite.All** | **OrgSettings-Todo.ReadWrite.All** |
    #[inline]
    pub fn todo(&self) -> requests::admin_todo::AdminTodoResource {
        mg::to(self, "todo")
    }

    /// `…/windows`: `adminWindows`
    #[inline]
    pub fn windows(&self) -> requests::admin_windows::AdminWindowsResource {
        mg::to(self, "windows")
    }
}
