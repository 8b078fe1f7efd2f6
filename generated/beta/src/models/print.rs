// @generated
use crate::mg;

/// Entity type [`microsoft.graph.print`][reference].
///
/// Requests: [`PrintResource`](crate::requests::print::PrintResource), for example `graph.print()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/print?view=graph-rest-beta
pub struct Print {
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::PrintSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Print: "microsoft.graph.print", entity;
    settings: "settings",
}

impl Print {
    /// `connectors`: many [`PrintConnector`](super::PrintConnector).
    pub const CONNECTORS: mg::Nav<Print, Vec<super::PrintConnector>> = mg::Nav::new(
        "connectors",
    );
    /// `operations`: many [`PrintOperation`](super::PrintOperation).
    pub const OPERATIONS: mg::Nav<Print, Vec<super::PrintOperation>> = mg::Nav::new(
        "operations",
    );
    /// `printerShares`: many [`PrinterShare`](super::PrinterShare).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const PRINTER_SHARES: mg::Nav<Print, Vec<super::PrinterShare>> = mg::Nav::new(
        "printerShares",
    );
    /// `printers`: many [`Printer`](super::Printer).
    pub const PRINTERS: mg::Nav<Print, Vec<super::Printer>> = mg::Nav::new("printers");
    /// `services`: many [`PrintService`](super::PrintService).
    pub const SERVICES: mg::Nav<Print, Vec<super::PrintService>> = mg::Nav::new(
        "services",
    );
    /// `shares`: many [`PrinterShare`](super::PrinterShare).
    pub const SHARES: mg::Nav<Print, Vec<super::PrinterShare>> = mg::Nav::new("shares");
    /// `taskDefinitions`: many [`PrintTaskDefinition`](super::PrintTaskDefinition).
    pub const TASK_DEFINITIONS: mg::Nav<Print, Vec<super::PrintTaskDefinition>> = mg::Nav::new(
        "taskDefinitions",
    );
}
