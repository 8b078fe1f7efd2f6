// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printer`][reference], derived from
/// [`PrinterBase`](super::PrinterBase).
///
/// Requests: [`PrinterCollection`](crate::requests::printer::PrinterCollection), for example
/// `graph.print().printers()`.
///
/// Operations: `get_capabilities`, `reset_defaults`, `restore_factory_defaults`, `create_`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printer?view=graph-rest-beta
pub struct Printer {
    /// `acceptingJobs`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub accepting_jobs: mg::Field<bool>,
    /// `capabilities`.
    pub capabilities: mg::Field<mg::Boxed<super::PrinterCapabilities>>,
    /// `defaults`.
    pub defaults: mg::Field<mg::Boxed<super::PrinterDefaults>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `hasPhysicalDevice`. Never null.
    pub has_physical_device: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAcceptingJobs`.
    pub is_accepting_jobs: mg::Field<bool>,
    /// `isShared`. Never null.
    pub is_shared: mg::Field<bool>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `registeredDateTime`. Never null.
    pub registered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Boxed<super::PrinterStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Printer: "microsoft.graph.printer", entity, base super::PrinterBase;
    accepting_jobs: "acceptingJobs" deprecated,
    capabilities: "capabilities",
    defaults: "defaults",
    display_name: "displayName" required,
    has_physical_device: "hasPhysicalDevice" required,
    id: "id" key required,
    is_accepting_jobs: "isAcceptingJobs",
    is_shared: "isShared" required,
    last_seen_date_time: "lastSeenDateTime",
    location: "location",
    manufacturer: "manufacturer",
    model: "model",
    name: "name" deprecated,
    registered_date_time: "registeredDateTime" required,
    status: "status" required,
}

mg::derived_from! { Printer: super::PrinterBase, super::Entity }

impl Printer {
    /// `connectors`: many [`PrintConnector`](super::PrintConnector).
    pub const CONNECTORS: mg::Nav<Printer, Vec<super::PrintConnector>> = mg::Nav::new(
        "connectors",
    );
    /// `jobs`: many [`PrintJob`](super::PrintJob).
    pub const JOBS: mg::Nav<Printer, Vec<super::PrintJob>> = mg::Nav::new("jobs");
    /// `share`: [`PrinterShare`](super::PrinterShare).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const SHARE: mg::Nav<Printer, super::PrinterShare> = mg::Nav::new("share");
    /// `shares`: many [`PrinterShare`](super::PrinterShare).
    pub const SHARES: mg::Nav<Printer, Vec<super::PrinterShare>> = mg::Nav::new(
        "shares",
    );
    /// `taskTriggers`: many [`PrintTaskTrigger`](super::PrintTaskTrigger).
    pub const TASK_TRIGGERS: mg::Nav<Printer, Vec<super::PrintTaskTrigger>> = mg::Nav::new(
        "taskTriggers",
    );
}
