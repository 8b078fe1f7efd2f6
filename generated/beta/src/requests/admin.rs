// @generated
use crate::{mg, models, requests};

/// Requests on one [`Admin`](models::Admin): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.admin()`.
#[derive(Clone, Debug)]
pub struct AdminResource(mg::One<models::Admin>);

mg::builder! { AdminResource: mg::One<models::Admin> }

impl AdminResource {
    /// `…/appsAndServices`: [`AdminAppsAndServices`](models::AdminAppsAndServices).
    ///
    /// Least privileged permission to read: `OrgSettings-AppsAndServices.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn apps_and_services(
        &self,
    ) -> requests::admin_apps_and_services::AdminAppsAndServicesResource {
        mg::navigate(self, "appsAndServices")
    }

    /// `…/cloudLicensing`: [`AdminCloudLicensing`](models::cloud_licensing::AdminCloudLicensing).
    #[inline]
    pub fn cloud_licensing(
        &self,
    ) -> requests::cloud_licensing::admin_cloud_licensing::AdminCloudLicensingResource {
        mg::navigate(self, "cloudLicensing")
    }

    /// `…/configurationManagement`: [`ConfigurationManagement`](models::ConfigurationManagement).
    #[inline]
    pub fn configuration_management(
        &self,
    ) -> requests::configuration_management::ConfigurationManagementResource {
        mg::navigate(self, "configurationManagement")
    }

    /// `…/dynamics`: [`AdminDynamics`](models::AdminDynamics).
    ///
    /// Least privileged permission to read: `OrgSettings-DynamicsVoice.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn dynamics(&self) -> requests::admin_dynamics::AdminDynamicsResource {
        mg::navigate(self, "dynamics")
    }

    /// `…/edge`: [`Edge`](models::Edge).
    #[inline]
    pub fn edge(&self) -> requests::edge::EdgeResource {
        mg::navigate(self, "edge")
    }

    /// `…/entra`: [`Entra`](models::Entra).
    #[inline]
    pub fn entra(&self) -> requests::entra::EntraResource {
        mg::navigate(self, "entra")
    }

    /// `…/exchange`: [`ExchangeAdmin`](models::ExchangeAdmin).
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    #[inline]
    pub fn exchange(&self) -> requests::exchange_admin::ExchangeAdminResource {
        mg::navigate(self, "exchange")
    }

    /// `…/forms`: [`AdminForms`](models::AdminForms).
    ///
    /// Least privileged permission to read: `OrgSettings-Forms.Read.All` (delegated, application).
    #[inline]
    pub fn forms(&self) -> requests::admin_forms::AdminFormsResource {
        mg::navigate(self, "forms")
    }

    /// `…/microsoft365Apps`: [`AdminMicrosoft365Apps`](models::AdminMicrosoft365Apps).
    #[inline]
    pub fn microsoft365_apps(
        &self,
    ) -> requests::admin_microsoft365_apps::AdminMicrosoft365AppsResource {
        mg::navigate(self, "microsoft365Apps")
    }

    /// `…/people`: [`PeopleAdminSettings`](models::PeopleAdminSettings).
    ///
    /// Not available here: `update` and `delete`.
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn people(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::people_admin_settings::PeopleAdminSettingsResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "people")
    }

    /// `…/reportSettings`: [`AdminReportSettings`](models::AdminReportSettings).
    ///
    /// Least privileged permission to read: `ReportSettings.Read.All` (delegated, application).
    #[inline]
    pub fn report_settings(
        &self,
    ) -> requests::admin_report_settings::AdminReportSettingsResource {
        mg::navigate(self, "reportSettings")
    }

    /// `…/serviceAnnouncement`: [`ServiceAnnouncement`](models::ServiceAnnouncement).
    #[inline]
    pub fn service_announcement(
        &self,
    ) -> requests::service_announcement::ServiceAnnouncementResource {
        mg::navigate(self, "serviceAnnouncement")
    }

    /// `…/sharepoint`: [`Sharepoint`](models::Sharepoint).
    #[inline]
    pub fn sharepoint(&self) -> requests::sharepoint::SharepointResource {
        mg::navigate(self, "sharepoint")
    }

    /// `…/teams`: [`TeamsAdminRoot`](models::teams_administration::TeamsAdminRoot).
    #[inline]
    pub fn teams(
        &self,
    ) -> requests::teams_administration::teams_admin_root::TeamsAdminRootResource {
        mg::navigate(self, "teams")
    }

    /// `…/todo`: [`AdminTodo`](models::AdminTodo).
    ///
    /// Least privileged permission to read: `OrgSettings-Todo.Read.All` (delegated, application).
    #[inline]
    pub fn todo(&self) -> requests::admin_todo::AdminTodoResource {
        mg::navigate(self, "todo")
    }

    /// `…/windows`: [`AdminWindows`](models::AdminWindows).
    #[inline]
    pub fn windows(&self) -> requests::admin_windows::AdminWindowsResource {
        mg::navigate(self, "windows")
    }
}
