// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printer`, an entity type derived from `microsoft.graph.printerBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printer?view=graph-rest-beta>
    Printer "microsoft.graph.printer" "entity" : super::PrinterBase;
    /// `acceptingJobs`: Boolean
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    accepting_jobs "acceptingJobs" "d": bool,
    /// `capabilities`: printerCapabilities
    capabilities "capabilities": mg::Boxed<super::PrinterCapabilities>,
    /// `defaults`: printerDefaults
    defaults "defaults": mg::Boxed<super::PrinterDefaults>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `hasPhysicalDevice`: Boolean, not null
    has_physical_device "hasPhysicalDevice" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAcceptingJobs`: Boolean
    is_accepting_jobs "isAcceptingJobs": bool,
    /// `isShared`: Boolean, not null
    is_shared "isShared" "r": bool,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `location`: printerLocation
    location "location": mg::Boxed<super::PrinterLocation>,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `name`: String
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    name "name" "d": String,
    /// `registeredDateTime`: DateTimeOffset, not null
    registered_date_time "registeredDateTime" "r": mg::DateTimeOffset,
    /// `status`: printerStatus, not null
    status "status" "r": mg::Boxed<super::PrinterStatus>,
}

mg::derived_from! { Printer: super::PrinterBase, super::Entity }

impl Printer {
    /// `connectors`: many `printConnector`
    pub const CONNECTORS: mg::Nav<Printer, Vec<super::PrintConnector>> = mg::Nav::new(
        "connectors",
    );
    /// `jobs`: many `printJob`, contained
    pub const JOBS: mg::Nav<Printer, Vec<super::PrintJob>> = mg::Nav::new("jobs");
    /// `share`: `printerShare`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const SHARE: mg::Nav<Printer, super::PrinterShare> = mg::Nav::new("share");
    /// `shares`: many `printerShare`
    pub const SHARES: mg::Nav<Printer, Vec<super::PrinterShare>> = mg::Nav::new(
        "shares",
    );
    /// `taskTriggers`: many `printTaskTrigger`, contained
    pub const TASK_TRIGGERS: mg::Nav<Printer, Vec<super::PrintTaskTrigger>> = mg::Nav::new(
        "taskTriggers",
    );
}
