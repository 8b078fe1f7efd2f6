// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.print`, by its URL.
    ///
    /// For example `/print`.
    PrintResource(mg::One<models::Print>)
}

impl PrintResource {
    /// `…/connectors`: many `printConnector`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrintConnector.Read.All**, PrintConnector.ReadWrite.All |
    /// | `GET …/{id}` | **PrintConnector.Read.All**, **PrintConnector.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PrintConnector.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PrintConnector.ReadWrite.All** |
    #[inline]
    pub fn connectors(&self) -> requests::print_connector::PrintConnectorCollection {
        mg::to(self, "connectors")
    }

    /// `…/operations`: many `printOperation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **Printer.Create**, Printer.FullControl.All, Printer.ReadWrite.All |
    #[inline]
    pub fn operations(&self) -> requests::print_operation::PrintOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/printerShares`: many `printerShare`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn printer_shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::to(self, "printerShares")
    }

    /// `…/printers`: many `printer`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Printer.Read.All**, Printer.FullControl.All, Printer.ReadWrite.All | – |
    /// | `GET …/{id}` | **Printer.FullControl.All**, **Printer.Read.All**, **Printer.ReadWrite.All**, PrinterShare.Read.All, PrinterShare.ReadBasic.All, PrinterShare.ReadWrite.All | **Printer.Read.All**, **Printer.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Printer.FullControl.All**, **Printer.ReadWrite.All** | **Printer.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Printer.FullControl.All** | – |
    #[inline]
    pub fn printers(&self) -> requests::printer::PrinterCollection {
        mg::to(self, "printers")
    }

    /// `…/services`: many `printService`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrintJob.ReadBasic**, PrintJob.Create, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, Printer.Create, PrintAlertSettings.Read.All, PrintAlertSettings.ReadWrite.All, PrintConnector.Read.All, PrintConnector.ReadWrite.All, PrintJob.Read.All, PrintJob.ReadWrite.All, PrintSettings.Read.All, PrintSettings.ReadWrite.All, Printer.Read.All, Printer.ReadWrite.All, PrinterShare.Read.All, PrinterShare.ReadBasic.All, PrinterShare.ReadWrite.All |
    /// | `GET …/{id}` | **PrintJob.ReadBasic**, PrintJob.Create, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, Printer.Create, PrintAlertSettings.Read.All, PrintAlertSettings.ReadWrite.All, PrintConnector.Read.All, PrintConnector.ReadWrite.All, PrintJob.Read.All, PrintJob.ReadWrite.All, PrintSettings.Read.All, PrintSettings.ReadWrite.All, Printer.Read.All, Printer.ReadWrite.All, PrinterShare.Read.All, PrinterShare.ReadBasic.All, PrinterShare.ReadWrite.All |
    #[inline]
    pub fn services(&self) -> requests::print_service::PrintServiceCollection {
        mg::to(self, "services")
    }

    /// `…/shares`: many `printerShare`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrinterShare.ReadBasic.All**, **PrinterShare.ReadWrite.All**, PrinterShare.Read.All |
    /// | `GET …/{id}` | **PrinterShare.ReadBasic.All**, **PrinterShare.ReadWrite.All**, PrinterShare.Read.All |
    /// | `POST` | **PrinterShare.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PrinterShare.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PrinterShare.ReadWrite.All** |
    #[inline]
    pub fn shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::to(self, "shares")
    }

    /// `…/taskDefinitions`: many `printTaskDefinition`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **PrintTaskDefinition.ReadWrite.All** |
    /// | `GET …/{id}` | **PrintTaskDefinition.ReadWrite.All** |
    /// | `POST` | **PrintTaskDefinition.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PrintTaskDefinition.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PrintTaskDefinition.ReadWrite.All** |
    #[inline]
    pub fn task_definitions(
        &self,
    ) -> requests::print_task_definition::PrintTaskDefinitionCollection {
        mg::to(self, "taskDefinitions")
    }
}
