// @generated
use crate::{mg, models, requests};

/// Requests on one [`Print`](models::Print): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.print()`.
#[derive(Clone, Debug)]
pub struct PrintResource(mg::One<models::Print>);

mg::builder! { PrintResource: mg::One<models::Print> }

impl PrintResource {
    /// `…/connectors`: many [`PrintConnector`](models::PrintConnector).
    ///
    /// Least privileged permission to read: `PrintConnector.Read.All` (delegated).
    #[inline]
    pub fn connectors(&self) -> requests::print_connector::PrintConnectorCollection {
        mg::navigate(self, "connectors")
    }

    /// `…/operations`: many [`PrintOperation`](models::PrintOperation).
    #[inline]
    pub fn operations(&self) -> requests::print_operation::PrintOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/printerShares`: many [`PrinterShare`](models::PrinterShare).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn printer_shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::navigate(self, "printerShares")
    }

    /// `…/printers`: many [`Printer`](models::Printer).
    ///
    /// Least privileged permission to read: `Printer.Read.All` (delegated).
    #[inline]
    pub fn printers(&self) -> requests::printer::PrinterCollection {
        mg::navigate(self, "printers")
    }

    /// `…/services`: many [`PrintService`](models::PrintService).
    ///
    /// Least privileged permission to read: `PrintJob.ReadBasic` (delegated).
    #[inline]
    pub fn services(&self) -> requests::print_service::PrintServiceCollection {
        mg::navigate(self, "services")
    }

    /// `…/shares`: many [`PrinterShare`](models::PrinterShare).
    ///
    /// Least privileged permission to read: `PrinterShare.ReadBasic.All` (delegated).
    #[inline]
    pub fn shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::navigate(self, "shares")
    }

    /// `…/taskDefinitions`: many [`PrintTaskDefinition`](models::PrintTaskDefinition).
    ///
    /// Least privileged permission to read: `PrintTaskDefinition.ReadWrite.All` (application).
    #[inline]
    pub fn task_definitions(
        &self,
    ) -> requests::print_task_definition::PrintTaskDefinitionCollection {
        mg::navigate(self, "taskDefinitions")
    }
}
