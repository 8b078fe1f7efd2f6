// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printerShare`][reference], derived from
/// [`PrinterBase`](super::PrinterBase).
///
/// Requests: [`PrinterShareCollection`](crate::requests::printer_share::PrinterShareCollection),
/// for example `graph.print().printer_shares()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printershare?view=graph-rest-beta
pub struct PrinterShare {
    /// `allowAllUsers`. Never null.
    pub allow_all_users: mg::Field<bool>,
    /// `capabilities`.
    pub capabilities: mg::Field<mg::Boxed<super::PrinterCapabilities>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defaults`.
    pub defaults: mg::Field<mg::Boxed<super::PrinterDefaults>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAcceptingJobs`.
    pub is_accepting_jobs: mg::Field<bool>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::PrinterLocation>>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `name`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Boxed<super::PrinterStatus>>,
    /// `viewPoint`.
    pub view_point: mg::Field<mg::Boxed<super::PrinterShareViewpoint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterShare: "microsoft.graph.printerShare", entity, base super::PrinterBase;
    allow_all_users: "allowAllUsers" required,
    capabilities: "capabilities",
    created_date_time: "createdDateTime" required,
    defaults: "defaults",
    display_name: "displayName" required,
    id: "id" key required,
    is_accepting_jobs: "isAcceptingJobs",
    location: "location",
    manufacturer: "manufacturer",
    model: "model",
    name: "name" deprecated,
    status: "status" required,
    view_point: "viewPoint",
}

mg::derived_from! { PrinterShare: super::PrinterBase, super::Entity }

impl PrinterShare {
    /// `allowedGroups`: many [`Group`](super::Group).
    pub const ALLOWED_GROUPS: mg::Nav<PrinterShare, Vec<super::Group>> = mg::Nav::new(
        "allowedGroups",
    );
    /// `allowedUsers`: many [`User`](super::User).
    pub const ALLOWED_USERS: mg::Nav<PrinterShare, Vec<super::User>> = mg::Nav::new(
        "allowedUsers",
    );
    /// `jobs`: many [`PrintJob`](super::PrintJob).
    pub const JOBS: mg::Nav<PrinterShare, Vec<super::PrintJob>> = mg::Nav::new("jobs");
    /// `printer`: [`Printer`](super::Printer).
    pub const PRINTER: mg::Nav<PrinterShare, super::Printer> = mg::Nav::new("printer");
}
