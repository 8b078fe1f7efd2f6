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
    #[inline]
    pub fn connectors(&self) -> requests::print_connector::PrintConnectorCollection {
        mg::to(self, "connectors")
    }

    /// `…/operations`: many `printOperation`
    #[inline]
    pub fn operations(&self) -> requests::print_operation::PrintOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/printerShares`: many `printerShare`
    #[inline]
    pub fn printer_shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::to(self, "printerShares")
    }

    /// `…/printers`: many `printer`
    #[inline]
    pub fn printers(&self) -> requests::printer::PrinterCollection {
        mg::to(self, "printers")
    }

    /// `…/services`: many `printService`
    #[inline]
    pub fn services(&self) -> requests::print_service::PrintServiceCollection {
        mg::to(self, "services")
    }

    /// `…/shares`: many `printerShare`
    #[inline]
    pub fn shares(&self) -> requests::printer_share::PrinterShareCollection {
        mg::to(self, "shares")
    }

    /// `…/taskDefinitions`: many `printTaskDefinition`
    #[inline]
    pub fn task_definitions(
        &self,
    ) -> requests::print_task_definition::PrintTaskDefinitionCollection {
        mg::to(self, "taskDefinitions")
    }
}
