// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.admin`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/admin?view=graph-rest-beta>
    Admin "microsoft.graph.admin" "entity";
}

impl Admin {
    /// `appsAndServices`: `adminAppsAndServices`, contained
    pub const APPS_AND_SERVICES: mg::Nav<Admin, super::AdminAppsAndServices> = mg::Nav::new(
        "appsAndServices",
    );
    /// `cloudLicensing`: `microsoft.graph.cloudLicensing.adminCloudLicensing`, contained
    pub const CLOUD_LICENSING: mg::Nav<
        Admin,
        crate::models::cloud_licensing::AdminCloudLicensing,
    > = mg::Nav::new("cloudLicensing");
    /// `configurationManagement`: `configurationManagement`, contained
    pub const CONFIGURATION_MANAGEMENT: mg::Nav<Admin, super::ConfigurationManagement> = mg::Nav::new(
        "configurationManagement",
    );
    /// `dynamics`: `adminDynamics`, contained
    pub const DYNAMICS: mg::Nav<Admin, super::AdminDynamics> = mg::Nav::new("dynamics");
    /// `edge`: `edge`, contained
    pub const EDGE: mg::Nav<Admin, super::Edge> = mg::Nav::new("edge");
    /// `entra`: `entra`, contained
    pub const ENTRA: mg::Nav<Admin, super::Entra> = mg::Nav::new("entra");
    /// `exchange`: `exchangeAdmin`, contained
    #[deprecated(
        note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
    )]
    pub const EXCHANGE: mg::Nav<Admin, super::ExchangeAdmin> = mg::Nav::new("exchange");
    /// `forms`: `adminForms`, contained
    pub const FORMS: mg::Nav<Admin, super::AdminForms> = mg::Nav::new("forms");
    /// `microsoft365Apps`: `adminMicrosoft365Apps`, contained
    pub const MICROSOFT365_APPS: mg::Nav<Admin, super::AdminMicrosoft365Apps> = mg::Nav::new(
        "microsoft365Apps",
    );
    /// `people`: `peopleAdminSettings`, contained
    pub const PEOPLE: mg::Nav<Admin, super::PeopleAdminSettings> = mg::Nav::new(
        "people",
    );
    /// `reportSettings`: `adminReportSettings`, contained
    pub const REPORT_SETTINGS: mg::Nav<Admin, super::AdminReportSettings> = mg::Nav::new(
        "reportSettings",
    );
    /// `serviceAnnouncement`: `serviceAnnouncement`, contained
    pub const SERVICE_ANNOUNCEMENT: mg::Nav<Admin, super::ServiceAnnouncement> = mg::Nav::new(
        "serviceAnnouncement",
    );
    /// `sharepoint`: `sharepoint`, contained
    pub const SHAREPOINT: mg::Nav<Admin, super::Sharepoint> = mg::Nav::new("sharepoint");
    /// `teams`: `microsoft.graph.teamsAdministration.teamsAdminRoot`, contained
    pub const TEAMS: mg::Nav<
        Admin,
        crate::models::teams_administration::TeamsAdminRoot,
    > = mg::Nav::new("teams");
    /// `todo`: `adminTodo`, contained
    pub const TODO: mg::Nav<Admin, super::AdminTodo> = mg::Nav::new("todo");
    /// `windows`: `adminWindows`, contained
    pub const WINDOWS: mg::Nav<Admin, super::AdminWindows> = mg::Nav::new("windows");
}
