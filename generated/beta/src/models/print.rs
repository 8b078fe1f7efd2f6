// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.print`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/print?view=graph-rest-beta>
    Print "microsoft.graph.print" "entity";
    /// `settings`: printSettings
    settings "settings": mg::Boxed<super::PrintSettings>,
}

impl Print {
    /// `connectors`: many `printConnector`, contained
    pub const CONNECTORS: mg::Nav<Print, Vec<super::PrintConnector>> = mg::Nav::new(
        "connectors",
    );
    /// `operations`: many `printOperation`, contained
    pub const OPERATIONS: mg::Nav<Print, Vec<super::PrintOperation>> = mg::Nav::new(
        "operations",
    );
    /// `printerShares`: many `printerShare`, contained
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub const PRINTER_SHARES: mg::Nav<Print, Vec<super::PrinterShare>> = mg::Nav::new(
        "printerShares",
    );
    /// `printers`: many `printer`, contained
    pub const PRINTERS: mg::Nav<Print, Vec<super::Printer>> = mg::Nav::new("printers");
    /// `services`: many `printService`, contained
    pub const SERVICES: mg::Nav<Print, Vec<super::PrintService>> = mg::Nav::new(
        "services",
    );
    /// `shares`: many `printerShare`, contained
    pub const SHARES: mg::Nav<Print, Vec<super::PrinterShare>> = mg::Nav::new("shares");
    /// `taskDefinitions`: many `printTaskDefinition`, contained
    pub const TASK_DEFINITIONS: mg::Nav<Print, Vec<super::PrintTaskDefinition>> = mg::Nav::new(
        "taskDefinitions",
    );
}
