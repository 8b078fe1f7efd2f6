// @generated
use crate::mg;

/// Entity type [`microsoft.graph.admin`][reference].
///
/// Requests: [`AdminResource`](crate::requests::admin::AdminResource), for example `graph.admin()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/admin?view=graph-rest-beta
pub struct Admin {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Admin: "microsoft.graph.admin", entity;
}

impl Admin {
    /// `appsAndServices`: [`AdminAppsAndServices`](super::AdminAppsAndServices).
    pub const APPS_AND_SERVICES: mg::Nav<Admin, super::AdminAppsAndServices> = mg::Nav::new(
        "appsAndServices",
    );
    /// `cloudLicensing`:
    /// [`AdminCloudLicensing`](crate::models::cloud_licensing::AdminCloudLicensing).
    pub const CLOUD_LICENSING: mg::Nav<
        Admin,
        crate::models::cloud_licensing::AdminCloudLicensing,
    > = mg::Nav::new("cloudLicensing");
    /// `configurationManagement`: [`ConfigurationManagement`](super::ConfigurationManagement).
    pub const CONFIGURATION_MANAGEMENT: mg::Nav<Admin, super::ConfigurationManagement> = mg::Nav::new(
        "configurationManagement",
    );
    /// `dynamics`: [`AdminDynamics`](super::AdminDynamics).
    pub const DYNAMICS: mg::Nav<Admin, super::AdminDynamics> = mg::Nav::new("dynamics");
    /// `edge`: [`Edge`](super::Edge).
    pub const EDGE: mg::Nav<Admin, super::Edge> = mg::Nav::new("edge");
    /// `entra`: [`Entra`](super::Entra).
    pub const ENTRA: mg::Nav<Admin, super::Entra> = mg::Nav::new("entra");
    /// `exchange`: [`ExchangeAdmin`](super::ExchangeAdmin).
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    pub const EXCHANGE: mg::Nav<Admin, super::ExchangeAdmin> = mg::Nav::new("exchange");
    /// `forms`: [`AdminForms`](super::AdminForms).
    pub const FORMS: mg::Nav<Admin, super::AdminForms> = mg::Nav::new("forms");
    /// `microsoft365Apps`: [`AdminMicrosoft365Apps`](super::AdminMicrosoft365Apps).
    pub const MICROSOFT365_APPS: mg::Nav<Admin, super::AdminMicrosoft365Apps> = mg::Nav::new(
        "microsoft365Apps",
    );
    /// `people`: [`PeopleAdminSettings`](super::PeopleAdminSettings).
    pub const PEOPLE: mg::Nav<Admin, super::PeopleAdminSettings> = mg::Nav::new(
        "people",
    );
    /// `reportSettings`: [`AdminReportSettings`](super::AdminReportSettings).
    pub const REPORT_SETTINGS: mg::Nav<Admin, super::AdminReportSettings> = mg::Nav::new(
        "reportSettings",
    );
    /// `serviceAnnouncement`: [`ServiceAnnouncement`](super::ServiceAnnouncement).
    pub const SERVICE_ANNOUNCEMENT: mg::Nav<Admin, super::ServiceAnnouncement> = mg::Nav::new(
        "serviceAnnouncement",
    );
    /// `sharepoint`: [`Sharepoint`](super::Sharepoint).
    pub const SHAREPOINT: mg::Nav<Admin, super::Sharepoint> = mg::Nav::new("sharepoint");
    /// `teams`: [`TeamsAdminRoot`](crate::models::teams_administration::TeamsAdminRoot).
    pub const TEAMS: mg::Nav<
        Admin,
        crate::models::teams_administration::TeamsAdminRoot,
    > = mg::Nav::new("teams");
    /// `todo`: [`AdminTodo`](super::AdminTodo).
    pub const TODO: mg::Nav<Admin, super::AdminTodo> = mg::Nav::new("todo");
    /// `windows`: [`AdminWindows`](super::AdminWindows).
    pub const WINDOWS: mg::Nav<Admin, super::AdminWindows> = mg::Nav::new("windows");
}
