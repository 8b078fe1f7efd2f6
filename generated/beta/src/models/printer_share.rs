// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerShare`, an entity type derived from `microsoft.graph.printerBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printershare?view=graph-rest-beta>
    PrinterShare "microsoft.graph.printerShare" "entity" : super::PrinterBase;
    /// `allowAllUsers`: Boolean, not null
    allow_all_users "allowAllUsers" "r": bool,
    /// `capabilities`: printerCapabilities
    capabilities "capabilities": mg::Boxed<super::PrinterCapabilities>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `defaults`: printerDefaults
    defaults "defaults": mg::Boxed<super::PrinterDefaults>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAcceptingJobs`: Boolean
    is_accepting_jobs "isAcceptingJobs": bool,
    /// `location`: printerLocation
    location "location": mg::Boxed<super::PrinterLocation>,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `name`: String
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    name "name" "d": String,
    /// `status`: printerStatus, not null
    status "status" "r": mg::Boxed<super::PrinterStatus>,
    /// `viewPoint`: printerShareViewpoint
    view_point "viewPoint": mg::Boxed<super::PrinterShareViewpoint>,
}

mg::derived_from! { PrinterShare: super::PrinterBase, super::Entity }

impl PrinterShare {
    /// `allowedGroups`: many `group`
    pub const ALLOWED_GROUPS: mg::Nav<PrinterShare, Vec<super::Group>> = mg::Nav::new(
        "allowedGroups",
    );
    /// `allowedUsers`: many `user`
    pub const ALLOWED_USERS: mg::Nav<PrinterShare, Vec<super::User>> = mg::Nav::new(
        "allowedUsers",
    );
    /// `jobs`: many `printJob`, contained
    pub const JOBS: mg::Nav<PrinterShare, Vec<super::PrintJob>> = mg::Nav::new("jobs");
    /// `printer`: `printer`
    pub const PRINTER: mg::Nav<PrinterShare, super::Printer> = mg::Nav::new("printer");
}
